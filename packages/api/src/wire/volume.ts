import type { ClusterVolume, ClusterVolumeSpec } from './cluster-volume.js';

/** A volume of this node, or of the cluster. */
export interface Volume {
  Name: string;
  Driver: string;
  /** `''` for cluster volumes. */
  Mountpoint: string;
  /** RFC 3339; cluster volumes have a text of another form, and the real one in `ClusterVolume`. */
  CreatedAt?: string;
  /** Whatever the driver reports. */
  Status?: Record<string, unknown>;
  Labels: Record<string, string> | null;
  Scope: 'local' | 'global';
  Options: Record<string, string> | null;
  /** In disk usage reports only; -1 is unknown. */
  UsageData?: { Size: number; RefCount: number } | null;
  /** Since 1.42. */
  ClusterVolume?: ClusterVolume;
}

/** Answer of `GET /volumes`. */
export interface VolumeListResponse {
  Volumes: Volume[] | null;
  Warnings: string[] | null;
}

/** Body of `POST /volumes/create`. */
export interface VolumeCreateRequest {
  /** Made up when absent. */
  Name?: string;
  /** `local` when absent; a CSI plugin for cluster volumes. */
  Driver?: string;
  DriverOpts?: Record<string, string>;
  Labels?: Record<string, string>;
  /** Makes it a cluster volume. Since 1.42. */
  ClusterVolumeSpec?: ClusterVolumeSpec;
}

/** Body of `PUT /volumes/{name}`: the whole spec, in which only `Availability` may differ. Since 1.42. */
export interface VolumeUpdateRequest {
  Spec: ClusterVolumeSpec;
}

/** Answer of `POST /volumes/prune`. */
export interface VolumePruneResponse {
  VolumesDeleted: string[] | null;
  /** Bytes. */
  SpaceReclaimed: number;
}
