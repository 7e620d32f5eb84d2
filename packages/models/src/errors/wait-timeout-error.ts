import type { RolloutProgress } from '../waiting/wait-options.js';
import type { FailedTask } from './failed-task.js';
import { WaitError } from './wait-error.js';

/** A service did not converge within `timeoutMs`; the rollout goes on. */
export class WaitTimeoutError extends WaitError {
  override readonly name = 'WaitTimeoutError';
  override readonly code = 'WAIT_TIMEOUT';

  constructor(
    service: string,
    readonly timeoutMs: number,
    lastSeen: RolloutProgress,
    tasks: readonly FailedTask[],
  ) {
    const seen = `${lastSeen.running} of ${lastSeen.desired} tasks run (${lastSeen.message})`;
    super(service, `${service} did not converge within ${timeoutMs} ms: ${seen}`, lastSeen, tasks);
  }
}
