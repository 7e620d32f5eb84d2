import type * as wire from '../../wire/index.js';
import { flag } from '../codecs/flag.js';
import { oneOf } from '../codecs/one-of.js';
import { type Presence, presence } from '../codecs/presence.js';
import { text } from '../codecs/text.js';
import { type TextMap, textMap } from '../codecs/text-map.js';
import { type TmpfsFlags, tmpfsFlags } from './tmpfs-flags.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { parseMount } from '../texts/mount-text.js';
import { type FileMode, fileMode } from '../units/file-mode.js';
import { type Size, size } from '../units/size.js';
import type { DriverConfig, DriverConfigOptions } from './driver-config.js';
import { driver } from './driver.js';
import { checkMount } from './mount-rules.js';

/** Options of a {@link Mount}. */
export type MountOptions = SpecOptions<Mount>;

/** Storage that a container sees at a path. */
export class Mount extends Spec<Mount, wire.Mount> {
  /** Path in the container; required. */
  @field('Target', text) target?: string;

  /** Volume name, or path on each node; absent for `tmpfs` and anonymous volumes. */
  @field('Source', text) source?: string;

  /** `'volume'` when absent. */
  @field('Type', oneOf('bind', 'volume', 'tmpfs', 'npipe', 'cluster'), { values: { npipe: '1.35', cluster: '1.42' } })
  type?: 'bind' | 'volume' | 'tmpfs' | 'npipe' | 'cluster';

  @field('ReadOnly', flag, { default: false }) readOnly?: boolean;

  /** Taken and ignored by the Engine. Since 1.28. */
  @field('Consistency', oneOf('default', 'consistent', 'cached', 'delegated'), { since: '1.28' })
  consistency?: 'default' | 'consistent' | 'cached' | 'delegated';

  /** `bind`: how mounts below the path spread. */
  @field('BindOptions.Propagation', oneOf('private', 'rprivate', 'shared', 'rshared', 'slave', 'rslave'))
  propagation?: 'private' | 'rprivate' | 'shared' | 'rshared' | 'slave' | 'rslave';

  /** `bind`: leaves out what is mounted below the path. Since 1.40. */
  @field('BindOptions.NonRecursive', flag, { since: '1.40', default: false }) nonRecursive?: boolean;

  /** `bind`: makes the path on the node when missing. Since 1.42; services ignore it. */
  @field('BindOptions.CreateMountpoint', flag, { since: '1.42', default: false }) createMountpoint?: boolean;

  /** `bind`: leaves mounts below a read-only path writable. Since 1.44; services ignore it. */
  @field('BindOptions.ReadOnlyNonRecursive', flag, { since: '1.44', default: false }) readOnlyNonRecursive?: boolean;

  /** `bind`: fails unless mounts below are read-only too. Since 1.44; services ignore it. */
  @field('BindOptions.ReadOnlyForceRecursive', flag, { since: '1.44', default: false })
  readOnlyForceRecursive?: boolean;

  /** `volume`: does not fill a new volume with what the image has at the path. */
  @field('VolumeOptions.NoCopy', flag, { default: false }) noCopy?: boolean;

  /** `volume`: labels of a volume that is made. */
  @field('VolumeOptions.Labels', textMap) labels?: TextMap;

  /** `volume`: driver of a volume that is made, with options, or its name. */
  @field('VolumeOptions.DriverConfig', driver)
  driverConfig?: DriverConfig | DriverConfigOptions | string;

  /** `volume`: path within the volume. Since 1.45. */
  @field('VolumeOptions.Subpath', text, { since: '1.45' }) subpath?: string;

  /** `tmpfs`: bytes, or a text such as `'64m'`; unlimited when absent. */
  @field('TmpfsOptions.SizeBytes', size) tmpfsSize?: Size;

  /** `tmpfs`: permissions, `0o1777` or `'1777'`. */
  @field('TmpfsOptions.Mode', fileMode) tmpfsMode?: FileMode;

  /** `tmpfs`: mount flags, `['noexec', ['uid', '1000']]`. Since 1.46. */
  @field('TmpfsOptions.Options', tmpfsFlags, { since: '1.46' }) tmpfsOptions?: TmpfsFlags;

  /** `cluster`: present and empty. Since 1.42. */
  @field('ClusterOptions', presence, { since: '1.42' }) clusterOptions?: Presence;

  static complete(mount: Partial<wire.Mount>): Partial<wire.Mount> {
    return { Type: 'volume', ...mount };
  }

  static check(mount: Partial<wire.Mount>, option: string): void {
    checkMount(mount, option);
  }
}

/** Options of a mount given as text, `source:target[:ro]` or `type=…,source=…,target=…`, or as options. */
export function readMount(value: MountOptions | string, option: string): MountOptions {
  return typeof value === 'string' ? parseMount(value, option) : value;
}
