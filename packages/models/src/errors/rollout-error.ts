import type { RolloutProgress } from '../waiting/wait-options.js';
import type { FailedTask } from './failed-task.js';
import { WaitError } from './wait-error.js';

/**
 * Why a rollout failed: the Engine paused the update, rolled it back, or paused the rollback; a task ended for good;
 * a task is rejected again and again; a task finds no node.
 */
export type RolloutFailure = 'paused' | 'rolled-back' | 'rollback-paused' | 'failed' | 'rejected' | 'unschedulable';

/** A rollout will not succeed by itself; `reason` says in which way, `tasks` which tasks failed and why. */
export class RolloutError extends WaitError {
  override readonly name = 'RolloutError';
  override readonly code = 'ROLLOUT';

  constructor(
    service: string,
    readonly reason: RolloutFailure,
    message: string,
    lastSeen: RolloutProgress,
    tasks: readonly FailedTask[],
  ) {
    super(service, `${service}: ${message}`, lastSeen, tasks);
  }
}
