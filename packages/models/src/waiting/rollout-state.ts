import type { wire } from '@swarmkit/api';
import type { RolloutFailure } from '../errors/rollout-error.js';
import { replicasOf } from '../services/service-mode.js';
import { type Slot, slotsOf } from './slots.js';
import type { RolloutProgress } from './wait-options.js';

/** What the Engine said at one time. */
export interface Snapshot {
  readonly service: wire.Service;
  /** Tasks of the current spec. */
  readonly tasks: readonly wire.Task[];
  readonly downNodes: ReadonlySet<string>;
}

/** What a snapshot says about a rollout: done for good, done if it stays so, under way, or failed. */
export type RolloutState =
  | {
      readonly kind: 'done' | 'stable-if-it-lasts' | 'pending';
      readonly progress: RolloutProgress;
      readonly slots: readonly Slot[];
    }
  | {
      readonly kind: 'failed';
      readonly reason: RolloutFailure;
      readonly progress: RolloutProgress;
      readonly slots: readonly Slot[];
    };

/** Judges a snapshot. */
export function rolloutState({ service, tasks, downNodes }: Snapshot): RolloutState {
  const { Spec, UpdateStatus, JobStatus } = service;
  const iteration = JobStatus?.JobIteration.Index ?? 0;
  const current = JobStatus ? tasks.filter((task) => (task.JobIteration?.Index ?? 0) === iteration) : tasks;
  const slots = slotsOf(Spec, current, downNodes);
  const good = slots.filter(({ state }) => state === (JobStatus ? 'complete' : 'running') || state === 'complete');
  const desired = replicasOf(Spec.Mode) ?? slots.length;
  const reached = good.length >= desired && (desired > 0 || Spec.Mode.Replicated !== undefined);
  const progress = (message: string): RolloutProgress => {
    return { running: good.length, desired, state: UpdateStatus?.State, message };
  };
  const failed = (reason: RolloutFailure, message: string): RolloutState => {
    return { kind: 'failed', reason, progress: progress(message), slots };
  };

  switch (UpdateStatus?.State) {
    case 'paused':
      return failed('paused', UpdateStatus.Message ?? 'update paused');
    case 'rollback_paused':
      return failed('rollback-paused', UpdateStatus.Message ?? 'rollback paused');
    case 'rollback_completed':
      // The Engine forgets the previous spec when it rolls back by itself, and swaps the two when it is told to.
      if (service.PreviousSpec === undefined) return failed('rolled-back', 'the update failed and was rolled back');
  }
  const dead = slots.find(({ state }) => state === 'dead');
  if (dead) return failed('failed', 'a task ended and will not be started again');
  if (!reached) return { kind: 'pending', progress: progress(blocker(slots) ?? 'tasks are starting'), slots };
  if (UpdateStatus?.State === 'updating' || UpdateStatus?.State === 'rollback_started') {
    return { kind: 'pending', progress: progress(UpdateStatus.Message ?? 'update in progress'), slots };
  }
  const settled = UpdateStatus !== undefined || good.every(({ state }) => state === 'complete');
  return settled
    ? { kind: 'done', progress: progress('converged'), slots }
    : { kind: 'stable-if-it-lasts', progress: progress('all tasks run, watching them'), slots };
}

function blocker(slots: readonly Slot[]): string | undefined {
  return slots.find(({ state }) => state === 'unschedulable')?.task.Status.Err;
}
