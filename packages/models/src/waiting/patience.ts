import type { wire } from '@swarmkit/api';
import type { RolloutFailure } from '../errors/rollout-error.js';
import type { RolloutState } from './rollout-state.js';

const mostRejections = 3;

/** Remembers between snapshots what must last to count: stability, a task without a node, a task rejected again and again. */
export class Patience {
  #stableSince: number | undefined;
  #stuckSince: number | undefined;
  readonly #rejected = new Map<string, Set<string>>();

  constructor(
    private readonly stableForMs: number,
    private readonly unschedulableForMs: number,
  ) {}

  /** Whether all tasks have been running for long enough. */
  isStable(state: RolloutState, now: number): boolean {
    if (state.kind !== 'stable-if-it-lasts') {
      this.#stableSince = undefined;
      return false;
    }
    return now - (this.#stableSince ??= now) >= this.stableForMs;
  }

  /** Why it makes no sense to wait any longer, if so. */
  runsOut(state: RolloutState, tasks: readonly wire.Task[], now: number): RolloutFailure | undefined {
    for (const task of tasks) {
      if (task.Status.State !== 'rejected') continue;
      const key = String(task.Slot ?? task.NodeID);
      this.#rejected.set(key, (this.#rejected.get(key) ?? new Set()).add(task.ID));
    }
    const waiting = new Set(
      state.slots.filter((slot) => slot.state !== 'running').map(({ task }) => String(task.Slot ?? task.NodeID)),
    );
    for (const [key, ids] of this.#rejected) if (ids.size >= mostRejections && waiting.has(key)) return 'rejected';

    const stuck = state.kind === 'pending' && state.slots.some((slot) => slot.state === 'unschedulable');
    if (!stuck && !(state.kind === 'pending' && state.slots.length === 0)) this.#stuckSince = undefined;
    else if (now - (this.#stuckSince ??= now) >= this.unschedulableForMs) return 'unschedulable';
    return undefined;
  }
}
