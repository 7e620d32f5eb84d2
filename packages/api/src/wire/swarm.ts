import type { NodeAvailability } from './node.js';
import type { ObjectMeta } from './object-meta.js';
import type { StoredSwarmSpec, SwarmSpec } from './swarm-spec.js';
import type { TLSInfo } from './tls-info.js';

/** A swarm without its join tokens, as `GET /info` shows it on managers. */
export interface ClusterInfo extends ObjectMeta {
  ID: string;
  Spec: StoredSwarmSpec;
  /** Since 1.30. */
  TLSInfo: TLSInfo;
  /** Since 1.30. */
  RootRotationInProgress: boolean;
  /** CIDR notation; `null` means the built-in 10.0.0.0/8. Since 1.39. */
  DefaultAddrPool?: string[] | null;
  /** Prefix length of the subnets taken from the pool. Since 1.39. */
  SubnetSize?: number;
  /** UDP port of overlay traffic. Since 1.40. */
  DataPathPort?: number;
}

/** Secrets that let nodes join: `SWMTKN-1-<digest of the root>-<secret>`. */
export interface JoinTokens {
  Worker: string;
  Manager: string;
}

/** Answer of `GET /swarm`. */
export interface Swarm extends ClusterInfo {
  JoinTokens: JoinTokens;
}

/** Body of `POST /swarm/init`. */
export interface InitRequest {
  /** Address (or interface) and port to listen on, such as `0.0.0.0:2377`. */
  ListenAddr: string;
  /** Address (or interface) that other nodes reach this one at; found out where there is only one. */
  AdvertiseAddr?: string;
  /** Address (or interface) of overlay traffic. Since 1.30. */
  DataPathAddr?: string;
  /** 1024 to 49151; 0 or absent is 4789. Since 1.40. */
  DataPathPort?: number;
  /** CIDR notation; goes with `SubnetSize`. Since 1.39. */
  DefaultAddrPool?: string[];
  /** Prefix length, at most 29; goes with `DefaultAddrPool`. Since 1.39. */
  SubnetSize?: number;
  /** Makes a new swarm of one out of the state of a lost one. */
  ForceNewCluster?: boolean;
  Spec?: SwarmSpec;
  /** The same as `Spec.EncryptionConfig.AutoLockManagers`. Since 1.25. */
  AutoLockManagers?: boolean;
  Availability?: NodeAvailability;
}

/** Body of `POST /swarm/join`. */
export interface JoinRequest {
  /** Address (or interface) and port to listen on once a manager. */
  ListenAddr: string;
  AdvertiseAddr?: string;
  /** Address (or interface) of overlay traffic. Since 1.30. */
  DataPathAddr?: string;
  /** Managers, `host:port`; the first that answers is used. */
  RemoteAddrs: string[];
  JoinToken: string;
  Availability?: NodeAvailability;
}

/** Answer of `GET /swarm/unlockkey`. Since 1.25. */
export interface UnlockKeyResponse {
  /** `SWMKEY-1-…`, or `''` when managers are not locked. */
  UnlockKey: string;
}

/** Body of `POST /swarm/unlock`. Since 1.25. */
export interface UnlockRequest {
  UnlockKey: string;
}
