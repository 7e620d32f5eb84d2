import type { EndpointSpec, PortConfig } from './endpoint-spec.js';
import type { ObjectMeta, ObjectVersion } from './object-meta.js';
import type { StoredServiceSpec } from './service-spec.js';
import type { ContainerTaskSpec, StoredTaskSpec } from './task-spec.js';

export type UpdateState =
  'updating' | 'paused' | 'completed' | 'rollback_started' | 'rollback_paused' | 'rollback_completed';

/** How far the last update or rollback got; absent until one replaces tasks. */
export interface UpdateStatus {
  State?: UpdateState;
  /** RFC 3339. */
  StartedAt?: string;
  /** RFC 3339. */
  CompletedAt?: string;
  Message?: string;
}

/** Task counts. Since 1.41, in lists with `status` only. */
export interface ServiceStatus {
  RunningTasks: number;
  DesiredTasks: number;
  CompletedTasks: number;
}

/** The current run of a job. Since 1.41. */
export interface JobStatus {
  /** One more with each update; empty for the first run. */
  JobIteration: ObjectVersion;
  /** RFC 3339. */
  LastExecution: string;
}

/** The address of a service on one network. */
export interface EndpointVirtualIp {
  NetworkID?: string;
  /** CIDR notation. */
  Addr?: string;
}

/** What the swarm allocated for a service's endpoint. */
export interface ServiceEndpoint {
  Spec: EndpointSpec;
  /** With the published ports that the swarm chose. */
  Ports?: PortConfig[];
  VirtualIPs?: EndpointVirtualIp[];
}

/** A service of the swarm; `Service<StoredTaskSpec>` is one of whatever runtime. */
export interface Service<Template extends StoredTaskSpec = ContainerTaskSpec> extends ObjectMeta {
  ID: string;
  Spec: StoredServiceSpec<Template>;
  /** The spec before the last update, which a rollback goes back to. */
  PreviousSpec?: StoredServiceSpec<Template>;
  Endpoint: ServiceEndpoint;
  UpdateStatus?: UpdateStatus;
  ServiceStatus?: ServiceStatus;
  JobStatus?: JobStatus;
}

/** Answer of `POST /services/create`. */
export interface ServiceCreateResponse {
  ID: string;
  /** Absent or `null` when there are none. */
  Warnings?: string[] | null;
}

/** Answer of `POST /services/{id}/update`. */
export interface ServiceUpdateResponse {
  /** Absent or `null` when there are none. */
  Warnings?: string[] | null;
}
