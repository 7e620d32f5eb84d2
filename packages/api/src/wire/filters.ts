import type { EventScope, EventType } from './event.js';
import type { NodeRole } from './node.js';
import type { NetworkScope } from './network.js';
import type { ServiceModeName } from './service-mode.js';
import type { TaskRuntime } from './task-spec.js';
import type { TaskState } from './task.js';

/** A yes or no filter; the daemon reads the last value. */
export type BooleanFilter = readonly ('true' | 'false')[];

/** Values of one key are alternatives, keys must all match; labels are `key` or `key=value`. */
export interface ServiceFilters {
  /** Prefixes. */
  id?: readonly string[];
  /** Prefixes. */
  name?: readonly string[];
  label?: readonly string[];
  /** Since 1.28. */
  mode?: readonly ServiceModeName[];
  /** `container` when absent. Since 1.30. */
  runtime?: readonly TaskRuntime[];
}

/** `service` and `node` must name existing objects. */
export interface TaskFilters {
  /** Prefixes. */
  id?: readonly string[];
  /** Prefixes of the stored name. */
  name?: readonly string[];
  /** Name, ID or its prefix. */
  service?: readonly string[];
  /** Host name, ID or its prefix. */
  node?: readonly string[];
  /** Labels of the service. */
  label?: readonly string[];
  'desired-state'?: readonly TaskState[];
  /** Only tasks of the current spec. */
  '_up-to-date'?: BooleanFilter;
  /** `container` when absent. Since 1.30. */
  runtime?: readonly TaskRuntime[];
}

export interface NodeFilters {
  /** Prefixes. */
  id?: readonly string[];
  /** Prefixes of the host name. */
  name?: readonly string[];
  /** Labels of the engine. */
  label?: readonly string[];
  /** Labels of the node. Since 1.40. */
  'node.label'?: readonly string[];
  role?: readonly NodeRole[];
  membership?: readonly ('accepted' | 'pending')[];
}

export interface SecretFilters {
  /** Prefixes; an alternative to the names. */
  id?: readonly string[];
  /** Prefixes. */
  name?: readonly string[];
  /** Exact. */
  names?: readonly string[];
  label?: readonly string[];
}

export interface ConfigFilters {
  /** Prefixes; an alternative to the names. */
  id?: readonly string[];
  /** Prefixes. */
  name?: readonly string[];
  label?: readonly string[];
}

export interface NetworkFilters {
  /** Parts of the ID. */
  id?: readonly string[];
  /** Parts of the name. */
  name?: readonly string[];
  driver?: readonly string[];
  label?: readonly string[];
  /** Since 1.29. */
  scope?: readonly NetworkScope[];
  type?: readonly ('custom' | 'builtin')[];
  /** Networks that nothing uses. */
  dangling?: BooleanFilter;
}

export interface NetworkPruneFilters {
  /** Unix seconds, a duration before now, or RFC 3339. */
  until?: readonly string[];
  label?: readonly string[];
  'label!'?: readonly string[];
}

/** Cluster volumes come whatever the filters say. */
export interface VolumeFilters {
  /** Parts of the name. */
  name?: readonly string[];
  driver?: readonly string[];
  label?: readonly string[];
  /** Volumes that nothing uses. */
  dangling?: BooleanFilter;
}

export interface VolumePruneFilters {
  label?: readonly string[];
  'label!'?: readonly string[];
  /** Named volumes, too. Since 1.42. */
  all?: BooleanFilter;
}

/** Objects are given by name or ID, or the beginning of one. */
export interface EventFilters {
  type?: readonly EventType[];
  /** Actions, such as `update`. */
  event?: readonly string[];
  /** Since 1.30. */
  scope?: readonly EventScope[];
  label?: readonly string[];
  service?: readonly string[];
  node?: readonly string[];
  secret?: readonly string[];
  config?: readonly string[];
  network?: readonly string[];
  container?: readonly string[];
  daemon?: readonly string[];
  image?: readonly string[];
  plugin?: readonly string[];
  volume?: readonly string[];
}
