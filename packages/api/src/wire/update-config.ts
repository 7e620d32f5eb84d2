export type UpdateFailureAction = 'pause' | 'continue' | 'rollback';

export type UpdateOrder = 'stop-first' | 'start-first';

/** How an update or rollback replaces tasks; where the object is given, an absent number means 0, not the default. */
export interface UpdateConfig {
  /** Tasks replaced at once; 0 is all. */
  Parallelism?: number;
  /** Nanoseconds between tasks; omitted when 0. */
  Delay?: number;
  /** `pause` when absent; `rollback` is since 1.28. */
  FailureAction?: UpdateFailureAction;
  /** Nanoseconds a new task is watched for failure; 5 s when absent. Since 1.25. */
  Monitor?: number;
  /** Between 0 and 1. Since 1.25. */
  MaxFailureRatio?: number;
  /** `stop-first` when absent. Since 1.29. */
  Order?: UpdateOrder;
}
