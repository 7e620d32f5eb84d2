import type { PortConfig } from './endpoint-spec.js';
import type { GenericResource } from './generic-resource.js';
import type { NetworkAttachment } from './network-attachment.js';
import type { ObjectMeta, ObjectVersion } from './object-meta.js';
import type { ContainerTaskSpec, StoredTaskSpec } from './task-spec.js';

/** In order of life, an observed state only moves forward; all after `running` are final. `allocated` is never used. */
export type TaskState =
  | 'new'
  | 'allocated'
  | 'pending'
  | 'assigned'
  | 'accepted'
  | 'preparing'
  | 'ready'
  | 'starting'
  | 'running'
  | 'complete'
  | 'shutdown'
  | 'failed'
  | 'rejected'
  | 'remove'
  | 'orphaned';

/** The container of a task. */
export interface ContainerStatus {
  ContainerID: string;
  /** 0 when it does not run. */
  PID: number;
  /** 0 as long as it has not ended. */
  ExitCode: number;
}

/** Ports that a task publishes on its own node. Since 1.25. */
export interface PortStatus {
  Ports?: PortConfig[];
}

/** What became of a task so far. */
export interface TaskStatus {
  /** RFC 3339, of the last change. */
  Timestamp: string;
  State: TaskState;
  Message?: string;
  /** Why the task failed, was rejected or cannot be placed. */
  Err?: string;
  ContainerStatus?: ContainerStatus;
  PortStatus: PortStatus;
}

/** A cluster volume in use by a task. Since 1.42. */
export interface VolumeAttachment {
  ID?: string;
  /** The mount's source: a volume name or `group:NAME`. */
  Source?: string;
  Target?: string;
}

/** One unit of work of a service on a node; `Task<StoredTaskSpec>` is one of whatever runtime. */
export interface Task<Spec extends StoredTaskSpec = ContainerTaskSpec> extends ObjectMeta {
  ID: string;
  /** Empty for tasks of services. */
  Name?: string;
  Labels: Record<string, string>;
  Spec: Spec;
  /** Absent for tasks of stand-alone containers. */
  ServiceID?: string;
  /** From 1, from 0 (then omitted) in jobs; absent for global services. */
  Slot?: number;
  /** Absent until a node is chosen. */
  NodeID?: string;
  Status: TaskStatus;
  DesiredState: TaskState;
  NetworksAttachments?: NetworkAttachment[];
  /** Since 1.32. */
  GenericResources?: GenericResource[];
  /** In jobs only, empty for the first run. Since 1.41. */
  JobIteration?: ObjectVersion;
  /** Since 1.42. */
  Volumes?: VolumeAttachment[] | null;
}
