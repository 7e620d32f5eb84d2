import type * as wire from '../../wire/index.js';
import { flag } from '../codecs/flag.js';
import { listOf } from '../codecs/list-of.js';
import { oneOf } from '../codecs/one-of.js';
import { text } from '../codecs/text.js';
import { type TextMap, textMap } from '../codecs/text-map.js';
import type { DriverConfig, DriverConfigOptions } from '../container/driver-config.js';
import { driver } from '../container/driver.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { type Duration, duration, durationFrom } from '../units/duration.js';
import { count, integer } from '../units/integer.js';
import { SwarmExternalCA, type SwarmExternalCAOptions } from './swarm-external-ca.js';

/** Options of a {@link SwarmSpec}. */
export type SwarmSpecOptions = SpecOptions<SwarmSpec>;

/** The settings of a swarm, flat; the Engine's JSON has them in groups. */
export class SwarmSpec extends Spec<SwarmSpec, wire.SwarmSpec> {
  /** The Engine takes no other name. */
  @field('Name', oneOf('default')) name?: 'default';

  @field('Labels', textMap) labels?: TextMap;

  /** Tasks kept per slot, the current one included; negative keeps all. */
  @field('Orchestration.TaskHistoryRetentionLimit', integer())
  taskHistoryRetentionLimit?: number;

  /** Log entries between two snapshots of the managers' state. */
  @field('Raft.SnapshotInterval', count) snapshotInterval?: number;

  /** Snapshots kept beside the newest. */
  @field('Raft.KeepOldSnapshots', count) keepOldSnapshots?: number;

  /** Log entries kept after a snapshot for managers that lag behind. */
  @field('Raft.LogEntriesForSlowFollowers', count) logEntriesForSlowFollowers?: number;

  /** Ticks, of about a second, between two heartbeats of the leader. */
  @field('Raft.HeartbeatTick', count) heartbeatTick?: number;

  /** Ticks, of about a second, without a leader before an election; more than `heartbeatTick`. */
  @field('Raft.ElectionTick', count) electionTick?: number;

  /** Time between two heartbeats of a node; nanoseconds or text. */
  @field('Dispatcher.HeartbeatPeriod', duration) dispatcherHeartbeatPeriod?: Duration;

  /** Time a node's certificate is valid; nanoseconds or text, at least one hour. */
  @field('CAConfig.NodeCertExpiry', durationFrom(3600e9)) nodeCertExpiry?: Duration;

  /** Certificate authorities outside the swarm. */
  @field('CAConfig.ExternalCAs', listOf(() => SwarmExternalCA), { unordered: true })
  externalCas?: readonly (SwarmExternalCA | SwarmExternalCAOptions)[];

  /** Certificate that signs those of nodes, in PEM; the Engine never answers it. Since 1.30. */
  @field('CAConfig.SigningCACert', text, { since: '1.30' }) signingCaCert?: string;

  /** Key of that certificate, in PEM; the Engine never answers it. Since 1.30. */
  @field('CAConfig.SigningCAKey', text, { since: '1.30', secret: true }) signingCaKey?: string;

  /** A counter: any change of it makes a new root certificate. Since 1.30. */
  @field('CAConfig.ForceRotate', count, { since: '1.30', default: 0 }) caForceRotate?: number;

  /** Managers that restart wait for their unlock key. Since 1.25. */
  @field('EncryptionConfig.AutoLockManagers', flag, { since: '1.25', default: false }) autolockManagers?: boolean;

  /** Taken and ignored by the Engine. */
  @field('TaskDefaults.LogDriver', driver)
  logDriver?: DriverConfig | DriverConfigOptions | string;
}
