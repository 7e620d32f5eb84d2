/** When a task that ended is replaced; jobs treat `any` as `on-failure`. */
export type RestartCondition = 'none' | 'on-failure' | 'any';

/** How the tasks of a service are restarted. */
export interface RestartPolicy {
  /** `any` when absent. */
  Condition?: RestartCondition;
  /** Nanoseconds between the end of a task and its successor; 5 s when absent. */
  Delay?: number;
  /** 0 is without end. */
  MaxAttempts?: number;
  /** Nanoseconds within which attempts are counted; 0 counts over the whole life. */
  Window?: number;
}
