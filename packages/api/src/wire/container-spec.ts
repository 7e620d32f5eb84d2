import type { ConfigReference } from './config-reference.js';
import type { HealthConfig } from './healthcheck.js';
import type { Mount } from './mount.js';
import type { Privileges } from './privileges.js';
import type { SecretReference } from './secret-reference.js';

/** Windows only; the Engine answers `default` on Linux. */
export type Isolation = 'default' | 'process' | 'hyperv' | '';

/** Name servers and search domains written to a container's `resolv.conf`. */
export interface DnsConfig {
  Nameservers?: string[];
  Search?: string[];
  /** Such as `ndots:3`. */
  Options?: string[];
}

/** A resource limit of the container's processes, such as `nofile`. */
export interface Ulimit {
  Name: string;
  Soft: number;
  Hard: number;
}

/** What each task of a service runs; lists, maps and texts that are empty are omitted in answers. */
export interface ContainerSpec {
  /** With a digest once the client pinned it: `nginx:1.27@sha256:…`. */
  Image: string;
  /** Labels of the containers, not of the service. */
  Labels?: Record<string, string>;
  /** Replaces the image's entrypoint. */
  Command?: string[];
  /** Replaces the image's command. */
  Args?: string[];
  /** Since 1.25. */
  Hostname?: string;
  /** `NAME=value`, or `NAME` to remove one of the image's. */
  Env?: string[];
  /** Working directory. */
  Dir?: string;
  User?: string;
  /** Further groups of the process. Since 1.25. */
  Groups?: string[];
  /** Since 1.29. */
  Privileges?: Privileges;
  /** Runs an init as process 1; absent takes the daemon's setting. Since 1.37. */
  Init?: boolean;
  /** Since 1.28. */
  StopSignal?: string;
  /** Since 1.25. */
  TTY?: boolean;
  OpenStdin?: boolean;
  /** Read-only root file system. Since 1.28. */
  ReadOnly?: boolean;
  Mounts?: Mount[];
  /** Nanoseconds between the stop signal and SIGKILL; 10 s when absent. */
  StopGracePeriod?: number;
  /** Since 1.25. */
  Healthcheck?: HealthConfig;
  /** Lines of `/etc/hosts`: address first, then names. Since 1.25. */
  Hosts?: string[];
  /** Since 1.25. */
  DNSConfig?: DnsConfig;
  /** Since 1.25. */
  Secrets?: SecretReference[];
  /** Since 1.30. */
  Configs?: ConfigReference[];
  /** Since 1.35. */
  Isolation?: Isolation;
  /** Since 1.40. */
  Sysctls?: Record<string, string>;
  /** Such as `CAP_NET_RAW` or `ALL`. Since 1.41. */
  CapabilityAdd?: string[];
  /** Since 1.41. */
  CapabilityDrop?: string[];
  /** Since 1.41. */
  Ulimits?: Ulimit[];
  /** -1000 (never killed) to 1000; omitted when 0. Since 1.46. */
  OomScoreAdj?: number;
}
