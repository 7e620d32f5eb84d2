import type { ObjectMeta } from './object-meta.js';

/** A place in the cluster: topological domain to segment. */
export interface Topology {
  Segments?: Record<string, string>;
}

/** Which tasks may use a cluster volume; exactly one of `MountVolume` and `BlockVolume` is set. */
export interface ClusterVolumeAccessMode {
  /** Nodes at once: one, or any number. */
  Scope?: 'single' | 'multi';
  Sharing?: 'none' | 'readonly' | 'onewriter' | 'all';
  MountVolume?: { FsType?: string; MountFlags?: string[] };
  BlockVolume?: Record<string, never>;
}

/** `pause` takes no new tasks, `drain` also moves those there are. */
export type ClusterVolumeAvailability = 'active' | 'pause' | 'drain';

/** A secret passed to the CSI plugin. */
export interface ClusterVolumeSecret {
  /** The plugin's name for it. */
  Key: string;
  /** ID of a secret of the swarm. */
  Secret: string;
}

/** A volume made by a CSI plugin; only `Availability` can change later. Since 1.42. */
export interface ClusterVolumeSpec {
  Group?: string;
  /** Needed when sent. */
  AccessMode?: ClusterVolumeAccessMode;
  AccessibilityRequirements?: { Requisite?: Topology[]; Preferred?: Topology[] };
  /** Bytes; 0 is open. */
  CapacityRange?: { RequiredBytes?: number; LimitBytes?: number };
  Secrets?: ClusterVolumeSecret[];
  Availability?: ClusterVolumeAvailability;
}

export type ClusterVolumePublishState =
  'pending-publish' | 'published' | 'pending-node-unpublish' | 'pending-controller-unpublish';

/** The state of a cluster volume on one node. */
export interface ClusterVolumePublishStatus {
  NodeID?: string;
  State?: ClusterVolumePublishState;
  PublishContext?: Record<string, string>;
}

/** What the CSI plugin says about a cluster volume. */
export interface ClusterVolumeInfo {
  /** 0 or absent is unknown. */
  CapacityBytes?: number;
  VolumeContext?: Record<string, string>;
  /** The plugin's ID; absent until the volume is made. */
  VolumeID?: string;
  AccessibleTopology?: Topology[];
}

/** The Swarm side of a cluster volume. Since 1.42. */
export interface ClusterVolume extends ObjectMeta {
  /** What updates and services address it by, besides its name. */
  ID: string;
  Spec: ClusterVolumeSpec;
  PublishStatus?: ClusterVolumePublishStatus[];
  Info?: ClusterVolumeInfo;
}
