import type { RolloutFailure } from '../errors/rollout-error.js';
import type { RolloutState } from './rollout-state.js';
import { type Slot, wasTakenAway } from './slots.js';
import { isOver } from './task-order.js';

const mostRejections = 3;

/** Remembers between snapshots what must last to count: stability, a task without a node, a task rejected again and again. */
export class Patience {
  #stableSince: number | undefined;
  #stableTasks = '';
  #stuckSince: number | undefined;
  readonly #rejected = new Map<string, Set<string>>();

  constructor(
    private readonly stableForMs: number,
    private readonly unschedulableForMs: number,
  ) {}

  /** Whether the same tasks have been running for long enough. */
  isStable({ kind, slots }: RolloutState, now: number): boolean {
    const tasks = slots
      .map(({ task }) => task.ID)
      .sort()
      .join();
    if (kind !== 'stable-if-it-lasts' || tasks !== this.#stableTasks) this.#stableSince = undefined;
    this.#stableTasks = tasks;
    if (kind !== 'stable-if-it-lasts') return false;
    return now - (this.#stableSince ??= now) >= this.stableForMs;
  }

  /** Why it makes no sense to wait any longer, if so. */
  runsOut({ kind, slots, engineDecides }: RolloutState, now: number): RolloutFailure | undefined {
    const isRejected = slots.filter((slot) => this.#isRejectedAgain(slot)).length > 0;
    if (isRejected && !engineDecides) return 'rejected';
    const isStuck = kind === 'pending' && (slots.length === 0 || slots.some(({ state }) => state === 'unschedulable'));
    if (!isStuck) this.#stuckSince = undefined;
    else if (now - (this.#stuckSince ??= now) >= this.unschedulableForMs) return 'unschedulable';
    return undefined;
  }

  // The swarm forgets old tasks of a slot: those seen before count as well.
  #isRejectedAgain({ key, state, tasks }: Slot): boolean {
    const ended = tasks.filter(({ Status }) => isOver(Status.State));
    const other = ended.findIndex((task) => task.Status.State !== 'rejected' || wasTakenAway(task));
    const lately = (other === -1 ? ended : ended.slice(0, other)).map(({ ID }) => ID);
    if (lately.length === 0 || state === 'running' || state === 'complete') {
      this.#rejected.delete(key);
      return false;
    }
    const rejected = new Set([...(this.#rejected.get(key) ?? []), ...lately]);
    this.#rejected.set(key, rejected);
    return rejected.size >= mostRejections;
  }
}
