import type { Topology } from './cluster-volume.js';
import type { ObjectMeta } from './object-meta.js';
import type { Platform } from './platform.js';
import type { ResourceAmounts } from './resources.js';
import type { TLSInfo } from './tls-info.js';

export type NodeRole = 'worker' | 'manager';

/** `pause` takes no new tasks, `drain` also loses those it has. */
export type NodeAvailability = 'active' | 'pause' | 'drain';

export type NodeState = 'unknown' | 'down' | 'ready' | 'disconnected';

export type Reachability = 'unknown' | 'unreachable' | 'reachable';

/** What users decide about a node; an update replaces it whole. */
export interface NodeSpec {
  Name?: string;
  Labels?: Record<string, string>;
  /** The role wanted; `ManagerStatus` shows the one it has. */
  Role: NodeRole;
  Availability: NodeAvailability;
}

/** A node spec as the Engine answers it. */
export interface StoredNodeSpec extends NodeSpec {
  Labels: Record<string, string>;
}

/** A plugin of an engine: `Log`, `Network`, `Volume`, `Authorization` or a CSI kind. */
export interface EnginePlugin {
  Type?: string;
  Name?: string;
}

/** The engine of a node. */
export interface EngineDescription {
  EngineVersion?: string;
  /** Labels from the daemon's own configuration. */
  Labels?: Record<string, string>;
  Plugins?: EnginePlugin[];
}

/** What a CSI plugin says about a node. Since 1.42. */
export interface NodeCsiInfo {
  PluginName?: string;
  /** The node's ID in the plugin's words. */
  NodeID?: string;
  MaxVolumesPerNode?: number;
  AccessibleTopology?: Topology;
}

/** What a node's agent reports about itself; nearly empty until it first did. */
export interface NodeDescription {
  Hostname?: string;
  Platform: Platform;
  Resources: ResourceAmounts;
  Engine: EngineDescription;
  /** Since 1.30. */
  TLSInfo?: TLSInfo;
  /** Since 1.42. */
  CSIInfo?: NodeCsiInfo[];
}

/** What the managers know about a node. */
export interface NodeStatus {
  State: NodeState;
  Message?: string;
  /** IP address. Since 1.25. */
  Addr?: string;
}

/** The manager part of a node that is one. */
export interface ManagerStatus {
  /** Omitted when false. */
  Leader?: boolean;
  Reachability?: Reachability;
  /** Address and port. */
  Addr?: string;
}

/** A machine of the swarm. */
export interface Node extends ObjectMeta {
  ID: string;
  Spec: StoredNodeSpec;
  Description: NodeDescription;
  Status: NodeStatus;
  /** Absent on workers. */
  ManagerStatus?: ManagerStatus;
}
