/** A number of tasks kept running. */
export interface ReplicatedMode {
  /** 1 when absent. */
  Replicas?: number;
}

/** A number of tasks run to completion. Since 1.41. */
export interface ReplicatedJobMode {
  /** Tasks running at once; 1 when absent. */
  MaxConcurrent?: number;
  /** Tasks to complete in all; `MaxConcurrent` when absent. */
  TotalCompletions?: number;
}

/** How many tasks a service has; at most one is set, none is one replica. */
export interface ServiceMode {
  Replicated?: ReplicatedMode;
  /** One task on each node. */
  Global?: Record<string, never>;
  /** Since 1.41. */
  ReplicatedJob?: ReplicatedJobMode;
  /** One task run to completion on each node. Since 1.41. */
  GlobalJob?: Record<string, never>;
}

/** The modes in the words of the list filter. */
export type ServiceModeName = 'replicated' | 'global' | 'replicated-job' | 'global-job';
