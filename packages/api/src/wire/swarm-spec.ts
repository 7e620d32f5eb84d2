import type { Driver } from './driver.js';

export interface OrchestrationConfig {
  /** Tasks kept per slot, the current one included; negative keeps all. */
  TaskHistoryRetentionLimit?: number;
}

export interface RaftConfig {
  /** Log entries between snapshots. */
  SnapshotInterval?: number;
  /** Snapshots kept beside the current one. */
  KeepOldSnapshots?: number;
  LogEntriesForSlowFollowers?: number;
  /** Ticks (about seconds) without a leader before an election; more than `HeartbeatTick`. */
  ElectionTick?: number;
  /** Ticks (about seconds) between heartbeats. */
  HeartbeatTick?: number;
}

export interface DispatcherConfig {
  /** Nanoseconds between the heartbeats of an agent. */
  HeartbeatPeriod?: number;
}

/** A certificate authority outside the swarm. */
export interface ExternalCA {
  /** `cfssl` when absent, the only one there is. */
  Protocol?: 'cfssl';
  URL: string;
  Options?: Record<string, string>;
  /** PEM; the swarm's own root when absent or empty. Since 1.30. */
  CACert?: string;
}

export interface CAConfig {
  /** Nanoseconds a node certificate is valid, at least one hour. */
  NodeCertExpiry?: number;
  ExternalCAs?: ExternalCA[];
  /** PEM, never answered. Since 1.30. */
  SigningCACert?: string;
  /** PEM, a secret, never answered. Since 1.30. */
  SigningCAKey?: string;
  /** A counter whose change rotates the root certificate. Since 1.30. */
  ForceRotate?: number;
}

export interface TaskDefaults {
  /** Accepted and dropped. */
  LogDriver?: Driver;
}

/** Since 1.25. */
export interface EncryptionConfig {
  /** Managers that restart stay locked until they are given the unlock key. */
  AutoLockManagers?: boolean;
}

/** The settings of a swarm; an update stores what is absent as zero, init fills in defaults. */
export interface SwarmSpec {
  /** Only `default` is accepted. */
  Name?: string;
  Labels?: Record<string, string>;
  Orchestration?: OrchestrationConfig;
  Raft?: RaftConfig;
  Dispatcher?: DispatcherConfig;
  CAConfig?: CAConfig;
  TaskDefaults?: TaskDefaults;
  EncryptionConfig?: EncryptionConfig;
}

/** The settings of a swarm as the Engine answers them. */
export interface StoredSwarmSpec extends SwarmSpec {
  Name: string;
  Labels: Record<string, string>;
  Orchestration: OrchestrationConfig;
  Raft: RaftConfig & Required<Pick<RaftConfig, 'ElectionTick' | 'HeartbeatTick'>>;
  Dispatcher: DispatcherConfig;
  CAConfig: CAConfig;
  TaskDefaults: TaskDefaults;
  EncryptionConfig: Required<EncryptionConfig>;
}
