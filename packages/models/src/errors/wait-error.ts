import { SwarmkitError } from '@swarmkit/api';
import type { RolloutProgress } from '../waiting/wait-options.js';
import { describeFailedTask, type FailedTask } from './failed-task.js';

/** A service did not get where it was waited for; what the Engine does with it goes on. */
export abstract class WaitError extends SwarmkitError {
  /**
   * @param service - Its name.
   * @param lastSeen - How far it was.
   * @param tasks - Those that failed or cannot start, the most telling first.
   */
  constructor(
    readonly service: string,
    message: string,
    readonly lastSeen: RolloutProgress,
    readonly tasks: readonly FailedTask[],
  ) {
    super([message, ...tasks.slice(0, 3).map(describeFailedTask)].join('\n'));
  }
}
