import type { GenericResource } from './generic-resource.js';
import type { SwarmInfo } from './swarm-info.js';

/** Names of the plugins in use, by kind. */
export interface PluginsInfo {
  Volume: string[] | null;
  Network: string[] | null;
  Authorization: string[] | null;
  Log: string[] | null;
}

/** What the engine knows about a registry. */
export interface IndexInfo {
  Name: string;
  Mirrors: string[] | null;
  Secure: boolean;
  Official: boolean;
}

/** The registry settings of an engine. */
export interface RegistryServiceConfig {
  InsecureRegistryCIDRs: string[] | null;
  IndexConfigs: Record<string, IndexInfo> | null;
  Mirrors: string[] | null;
  /** Until 1.41 or so. */
  AllowNondistributableArtifactsCIDRs?: string[] | null;
  /** Until 1.41 or so. */
  AllowNondistributableArtifactsHostnames?: string[] | null;
}

/** An OCI runtime of the engine. */
export interface RuntimeInfo {
  path?: string;
  runtimeArgs?: string[] | null;
  status?: Record<string, string> | null;
}

/** The commit a tool was built from. */
export interface CommitInfo {
  ID: string;
  /** Until 1.48. */
  Expected?: string;
}

/** Answer of `GET /info`; lists of pairs are for people to read and change between versions. */
export interface Info {
  ID: string;
  /** Host name. */
  Name: string;
  ServerVersion: string;
  Swarm: SwarmInfo;
  Containers: number;
  ContainersRunning: number;
  ContainersPaused: number;
  ContainersStopped: number;
  Images: number;
  /** Storage driver. */
  Driver: string;
  DriverStatus: [string, string][] | null;
  DockerRootDir: string;
  Plugins: PluginsInfo;
  MemoryLimit: boolean;
  SwapLimit: boolean;
  /** Until 1.42. */
  KernelMemory?: boolean;
  /** Until 1.52. */
  KernelMemoryTCP?: boolean;
  CpuCfsPeriod: boolean;
  CpuCfsQuota: boolean;
  CPUShares: boolean;
  CPUSet: boolean;
  PidsLimit: boolean;
  OomKillDisable: boolean;
  IPv4Forwarding: boolean;
  /** Until 1.50. */
  BridgeNfIptables?: boolean;
  /** Until 1.50. */
  BridgeNfIp6tables?: boolean;
  Debug: boolean;
  NFd: number;
  NGoroutines: number;
  /** RFC 3339. */
  SystemTime: string;
  /** The default for new containers. */
  LoggingDriver: string;
  CgroupDriver: string;
  /** Since 1.41. */
  CgroupVersion?: '1' | '2';
  NEventsListener: number;
  KernelVersion: string;
  OperatingSystem: string;
  /** Since 1.40. */
  OSVersion?: string;
  OSType: string;
  /** As `uname -m` says it: `x86_64`. */
  Architecture: string;
  NCPU: number;
  /** Bytes. */
  MemTotal: number;
  IndexServerAddress: string;
  RegistryConfig: RegistryServiceConfig | null;
  GenericResources: GenericResource[] | null;
  HttpProxy: string;
  HttpsProxy: string;
  NoProxy: string;
  /** Of the daemon, `key=value`. */
  Labels: string[] | null;
  ExperimentalBuild: boolean;
  Runtimes: Record<string, RuntimeInfo> | null;
  DefaultRuntime: string;
  LiveRestoreEnabled: boolean;
  Isolation: string;
  InitBinary: string;
  ContainerdCommit: CommitInfo;
  RuncCommit: CommitInfo;
  InitCommit: CommitInfo;
  SecurityOptions: string[] | null;
  ProductLicense?: string;
  /** Since 1.40. */
  DefaultAddressPools?: { Base: string; Size: number }[];
  /** Since 1.49. */
  FirewallBackend?: { Driver: string; Info?: [string, string][] };
  /** Since 1.46. */
  CDISpecDirs?: string[] | null;
  /** Since 1.50. */
  DiscoveredDevices?: { Source: string; ID: string }[];
  /** Since 1.47. */
  Containerd?: { Address?: string; Namespaces: { Containers: string; Plugins: string } };
  /** Since 1.53. */
  NRI?: { Info?: [string, string][] };
  Warnings: string[] | null;
}
