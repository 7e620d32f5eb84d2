import { setTimeout as sleep } from 'node:timers/promises';
import { type EngineClient, TimeoutError, type wire } from '@swarmkit/api';
import { checkWaitOptions } from './check-wait-options.js';
import { monitorMs } from './is-settled.js';
import { Patience } from './patience.js';
import { rolloutFailed, timedOut } from './report-failure.js';
import { rolloutState } from './rollout-state.js';
import { type Snapshot, takeSnapshot } from './snapshot.js';
import type { WaitOptions } from './wait-options.js';

/**
 * Looks at a service until its tasks run and stay up, and gives its state then.
 *
 * @throws {@link RolloutError} {@link WaitTimeoutError} {@link NotFoundError} (removed meanwhile); an abort rejects with
 * `signal.reason`.
 */
export async function waitUntilConverged(api: EngineClient, id: string, options: WaitOptions): Promise<wire.Service> {
  checkWaitOptions('waitUntilConverged', options);
  const { timeoutMs = 600_000, signal, onProgress, pollIntervalMs = 250 } = options;
  const deadline = performance.now() + (timeoutMs || Infinity);
  let patience: Patience | undefined;
  let snapshot: Snapshot | undefined;
  let told: string | undefined;
  for (;;) {
    signal?.throwIfAborted();
    try {
      snapshot = await takeSnapshot(api, id, { signal, timeoutMs: requestTimeoutMs(deadline) });
    } catch (error) {
      if (error instanceof TimeoutError && snapshot && performance.now() >= deadline) {
        throw await timedOut(api, snapshot, timeoutMs, signal);
      }
      throw error;
    }
    const { service } = snapshot;
    const state = rolloutState(snapshot);
    patience ??= new Patience(stableForMs(service, options), unschedulableForMs(service, options));
    const now = performance.now();

    if (onProgress && told !== (told = JSON.stringify(state.progress))) onProgress(state.progress);
    if (state.kind === 'failed') throw await rolloutFailed(api, snapshot, state.reason, signal);
    if (state.kind === 'done' || patience.isStable(state, now)) return service;
    const gaveUp = patience.runsOut(state, now);
    if (gaveUp) throw await rolloutFailed(api, snapshot, gaveUp, signal);
    if (now >= deadline) throw await timedOut(api, snapshot, timeoutMs, signal);
    await pause(Math.min(pollIntervalMs, deadline - now), signal);
  }
}

/** A request may not outlast the wait, of which the last look is part; far from the end the client's own limit counts. */
function requestTimeoutMs(deadline: number): number | undefined {
  const left = Math.ceil(deadline - performance.now());
  return left < 60_000 ? Math.max(left, 500) : undefined;
}

function stableForMs({ Spec }: wire.Service, options: WaitOptions): number {
  return options.stableForMs ?? monitorMs(Spec.UpdateConfig);
}

// The new task of a stop-first update may have to wait for the old one's place.
function unschedulableForMs({ Spec }: wire.Service, options: WaitOptions): number {
  const grace = Spec.TaskTemplate.ContainerSpec?.StopGracePeriod ?? 10e9;
  return options.unschedulableForMs ?? 15_000 + grace / 1e6;
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    signal?.throwIfAborted();
  }
}
