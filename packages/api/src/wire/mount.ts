import type { Driver } from './driver.js';

/** Services refuse `image`; `cluster` is since 1.42, `npipe` is for Windows. */
export type MountType = 'bind' | 'volume' | 'tmpfs' | 'npipe' | 'cluster' | 'image';

export type MountPropagation = 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave';

/** Options of a `bind` mount. */
export interface BindOptions {
  Propagation?: MountPropagation;
  /** Since 1.40. */
  NonRecursive?: boolean;
  /** Creates the source on the node when it is missing. Since 1.42; services drop it. */
  CreateMountpoint?: boolean;
  /** Since 1.44; services drop it. */
  ReadOnlyNonRecursive?: boolean;
  /** Since 1.44; services drop it. */
  ReadOnlyForceRecursive?: boolean;
}

/** Options of a `volume` mount, used when the volume is made. */
export interface VolumeOptions {
  /** Leaves a new volume empty instead of copying the image's files into it. */
  NoCopy?: boolean;
  Labels?: Record<string, string>;
  /** Path inside the volume. Since 1.45. */
  Subpath?: string;
  DriverConfig?: Driver;
}

/** Options of a `tmpfs` mount. */
export interface TmpfsOptions {
  /** Bytes; 0 or absent is unlimited. */
  SizeBytes?: number;
  /** Permission bits as a decimal number: 1023 is 01777. */
  Mode?: number;
  /** Mount flags as lists of one or two: `[['noexec'], ['uid', '1000']]`. Since 1.46. */
  Options?: string[][];
}

/** Options of an `image` mount. Since 1.48. */
export interface ImageOptions {
  /** Path inside the image. */
  Subpath?: string;
}

/** Something mounted into the containers of a service. */
export interface Mount {
  Type?: MountType;
  /** Host path, volume name, or `group:NAME` of cluster volumes; none for `tmpfs` and anonymous volumes. */
  Source?: string;
  /** Path in the container. */
  Target: string;
  ReadOnly?: boolean;
  /** Accepted and dropped. */
  Consistency?: 'default' | 'consistent' | 'cached' | 'delegated';
  BindOptions?: BindOptions;
  VolumeOptions?: VolumeOptions;
  TmpfsOptions?: TmpfsOptions;
  ImageOptions?: ImageOptions;
  /** Empty, for `cluster`. Since 1.42. */
  ClusterOptions?: Record<string, never>;
}
