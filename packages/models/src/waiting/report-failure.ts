import type { EngineClient } from '@swarmkit/api';
import { RolloutError, type RolloutFailure } from '../errors/rollout-error.js';
import { WaitTimeoutError } from '../errors/wait-timeout-error.js';
import { findFailedTasks } from './failed-tasks.js';
import { rolloutState } from './rollout-state.js';
import type { Snapshot } from './snapshot.js';
import type { RolloutProgress } from './wait-options.js';

/** The error for a rollout that will not succeed by itself. */
export async function rolloutFailed(
  api: EngineClient,
  snapshot: Snapshot,
  reason: RolloutFailure,
  signal: AbortSignal | undefined,
): Promise<RolloutError> {
  const { progress } = rolloutState(snapshot);
  const tasks = await findFailedTasks(api, snapshot, signal);
  return new RolloutError(snapshot.service.Spec.Name, reason, describe(reason, progress), progress, tasks);
}

/** The error for a rollout that takes too long. */
export async function timedOut(
  api: EngineClient,
  snapshot: Snapshot,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<WaitTimeoutError> {
  const { progress } = rolloutState(snapshot);
  const tasks = await findFailedTasks(api, snapshot, signal);
  return new WaitTimeoutError(snapshot.service.Spec.Name, timeoutMs, progress, tasks);
}

function describe(reason: RolloutFailure, { message, running, desired }: RolloutProgress): string {
  const counts = `${running} of ${desired} tasks run`;
  if (reason === 'rejected') return `a task is rejected again and again, ${counts}`;
  if (reason === 'unschedulable') return `a task finds no node, ${counts} (${message})`;
  return `${message}, ${counts}`;
}
