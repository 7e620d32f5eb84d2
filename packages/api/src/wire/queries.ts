import type { ConfigFilters, EventFilters, NetworkFilters, NetworkPruneFilters, NodeFilters } from './filters.js';
import type { SecretFilters, ServiceFilters, TaskFilters, VolumeFilters, VolumePruneFilters } from './filters.js';
import type { NetworkScope } from './network.js';

/** Query of an endpoint that takes filters; they travel as JSON text. */
export interface ListQuery<Filters> {
  filters?: Filters;
}

/** Query of `GET /services`. */
export interface ServiceListQuery extends ListQuery<ServiceFilters> {
  /** Adds `ServiceStatus`. Since 1.41, ignored before. */
  status?: boolean;
}

export type TaskListQuery = ListQuery<TaskFilters>;
export type NodeListQuery = ListQuery<NodeFilters>;
export type SecretListQuery = ListQuery<SecretFilters>;
export type ConfigListQuery = ListQuery<ConfigFilters>;
export type NetworkListQuery = ListQuery<NetworkFilters>;
export type NetworkPruneQuery = ListQuery<NetworkPruneFilters>;
export type VolumeListQuery = ListQuery<VolumeFilters>;
export type VolumePruneQuery = ListQuery<VolumePruneFilters>;

/** Query of every update: the version that was read. */
export interface VersionQuery {
  version: number;
}

/** Query of `GET /services/{id}`. */
export interface ServiceInspectQuery {
  /** Fills in defaults; such a spec must not be sent back. Since 1.29. */
  insertDefaults?: boolean;
}

/** Query of `POST /services/{id}/update`, besides the version. */
export interface ServiceUpdateQuery {
  /** Whose registry credentials to keep when none are sent; `spec` when absent. Since 1.25. */
  registryAuthFrom?: 'spec' | 'previous-spec';
  /** `previous` swaps the specs and ignores the one sent. Since 1.28. */
  rollback?: 'previous' | 'none';
}

/** Query of `POST /swarm/update`, besides the version. */
export interface SwarmUpdateQuery {
  rotateWorkerToken?: boolean;
  rotateManagerToken?: boolean;
  /** Since 1.25. */
  rotateManagerUnlockKey?: boolean;
}

/** Query of endpoints that can be forced: leaving a swarm, removing a node or a volume. */
export interface ForceQuery {
  force?: boolean;
}

/** Query of `GET /networks/{id}`. */
export interface NetworkInspectQuery {
  /** Adds `Services` and `Peers` of all nodes. Since 1.28. */
  verbose?: boolean;
  /** Since 1.31. */
  scope?: NetworkScope;
}

/** Query of service and task logs; at least one of the streams must be true. There is no `until`. Since 1.29. */
export interface LogsQuery {
  stdout?: boolean;
  stderr?: boolean;
  follow?: boolean;
  /** Unix seconds, as text with up to nine decimals. */
  since?: number | string;
  timestamps?: boolean;
  /** Last lines of each task. */
  tail?: number | 'all';
  /** Puts node, service and task ID before each line. Since 1.30. */
  details?: boolean;
}

/** Query of `GET /events`. */
export interface EventsQuery extends ListQuery<EventFilters> {
  /** Unix seconds, as text with up to nine decimals. */
  since?: number | string;
  /** Unix seconds, as text with up to nine decimals; the stream ends there. */
  until?: number | string;
}
