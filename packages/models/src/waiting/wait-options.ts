import type { wire } from '@swarmkit/api';

/** How far a rollout is. */
export interface RolloutProgress {
  /** Tasks that run as wanted, or are complete where that is wanted. */
  readonly running: number;
  /** Tasks wanted; with one on each node, as many as there are nodes that fit. */
  readonly desired: number;
  /** The Engine's word for an update under way. */
  readonly state: wire.UpdateState | undefined;
  /** What is being waited for, or is in the way. */
  readonly message: string;
}

/** How long to wait for a service, and what to tell meanwhile. */
export interface WaitOptions {
  /**
   * Longest wait in milliseconds.
   *
   * @defaultValue 600000
   */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait; it rejects with `signal.reason`. The rollout goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Is told of every change. */
  readonly onProgress?: ((progress: RolloutProgress) => void) | undefined;
  /**
   * How long all tasks must have been running, in milliseconds, where the Engine does not watch them itself.
   *
   * @defaultValue the service's `updateConfig.monitor`, else 5000
   */
  readonly stableForMs?: number | undefined;
  /**
   * How long a task may find no node before that counts as failure, in milliseconds.
   *
   * @defaultValue 15000 and the service's stop grace period
   */
  readonly unschedulableForMs?: number | undefined;
  /** @defaultValue 250 */
  readonly pollIntervalMs?: number | undefined;
}
