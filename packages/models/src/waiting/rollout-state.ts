import type { wire } from '@swarmkit/api';
import type { RolloutFailure } from '../errors/rollout-error.js';
import { replicasOf } from '../services/service-mode.js';
import { isSettled } from './is-settled.js';
import { type Slot, slotsOf } from './slots.js';
import type { Snapshot } from './snapshot.js';
import type { RolloutProgress } from './wait-options.js';

/** What a snapshot says about a rollout: done for good, done if it stays so, under way, or failed. */
export type RolloutState = Judged &
  (
    | { readonly kind: 'done' | 'stable-if-it-lasts' | 'pending' }
    | { readonly kind: 'failed'; readonly reason: RolloutFailure }
  );

interface Judged {
  readonly progress: RolloutProgress;
  readonly slots: readonly Slot[];
  /** An update is under way that the Engine pauses or rolls back when tasks fail: its verdict comes first. */
  readonly engineDecides: boolean;
}

/** Judges a snapshot. */
export function rolloutState({ service, tasks, downNodes, nodesInUse }: Snapshot): RolloutState {
  const { Spec, JobStatus, PreviousSpec } = service;
  // Jobs are not updated step by step: what the Engine says of a rollback of one stays as it began.
  const update = JobStatus ? {} : (service.UpdateStatus ?? {});
  const slots = slotsOf(Spec, JobStatus ? tasksOfIteration(tasks, JobStatus) : tasks, downNodes);
  const good = slots.filter(({ state }) => state === (JobStatus ? 'complete' : 'running') || state === 'complete');
  const replicas = replicasOf(Spec.Mode);
  const desired = replicas ?? new Set([...slots.map(({ key }) => key), ...nodesInUse]).size;
  const engineDecides = doesEngineDecide(update, Spec);
  const judged = (message: string): Judged => {
    return { progress: { running: good.length, desired, state: update.State, message }, slots, engineDecides };
  };

  // While surplus tasks are still there, the swarm has not acted on a smaller number yet.
  const isReached =
    replicas === undefined ? slots.length > 0 && good.length === slots.length : good.length === replicas;
  const isRolledBack = update.State === 'rollback_completed' && PreviousSpec === undefined && isReached;
  const failure = failureOf(update, isRolledBack) ?? (engineDecides ? undefined : failureOfSlots(slots));
  if (failure) return { kind: 'failed', reason: failure.reason, ...judged(failure.message) };
  if (!isReached) return { kind: 'pending', ...judged(obstacle(slots, replicas)) };
  if (update.State === 'updating' || update.State === 'rollback_started') {
    return { kind: 'pending', ...judged(update.Message ?? 'update in progress') };
  }
  return isSettled(update, Spec, good)
    ? { kind: 'done', ...judged('converged') }
    : { kind: 'stable-if-it-lasts', ...judged('all tasks run, watching them') };
}

function tasksOfIteration(tasks: readonly wire.Task[], { JobIteration }: wire.JobStatus): wire.Task[] {
  return tasks.filter((task) => (task.JobIteration?.Index ?? 0) === (JobIteration.Index ?? 0));
}

interface Failure {
  readonly reason: RolloutFailure;
  readonly message: string;
}

// The Engine forgets the previous spec when it rolls back by itself, and swaps the two when it is told to. It may call
// a rollback complete before the old tasks run again.
function failureOf({ State, Message = '' }: wire.UpdateStatus, isRolledBack: boolean): Failure | undefined {
  if (State === 'paused') return { reason: 'paused', message: Message };
  if (State === 'rollback_paused') return { reason: 'rollback-paused', message: Message };
  return isRolledBack ? { reason: 'rolled-back', message: 'the update failed and was rolled back' } : undefined;
}

function failureOfSlots(slots: readonly Slot[]): Failure | undefined {
  const isDead = slots.some(({ state }) => state === 'dead');
  return isDead ? { reason: 'failed', message: 'a task ended and will not be started again' } : undefined;
}

function doesEngineDecide({ State }: wire.UpdateStatus, Spec: wire.StoredServiceSpec): boolean {
  if (State === 'updating') return Spec.UpdateConfig?.FailureAction !== 'continue';
  return State === 'rollback_started' && Spec.RollbackConfig?.FailureAction !== 'continue';
}

/** What a service that is not there yet waits for. */
function obstacle(slots: readonly Slot[], replicas: number | undefined): string {
  const stuck = slots.find(({ state }) => state === 'unschedulable');
  if (stuck) return stuck.task.Status.Err ?? 'no suitable node';
  if (slots.length === 0 && replicas === undefined) return 'no node fits';
  const failed = slots.filter(({ state }) => state === 'starting').flatMap(({ tasks }) => tasks.slice(0, 2));
  const error = failed.find(({ Status }) => Status.Err)?.Status.Err;
  return error === undefined ? 'tasks are starting' : `tasks fail and are started again: ${error}`;
}
