import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineClient, RequestOptions, wire } from '@swarmkit/api';
import { RolloutError } from '../errors/rollout-error.js';
import { WaitTimeoutError } from '../errors/wait-timeout-error.js';
import { findFailedTasks } from './failed-tasks.js';
import { Patience } from './patience.js';
import { rolloutState, type RolloutState, type Snapshot } from './rollout-state.js';
import type { RolloutProgress, WaitOptions } from './wait-options.js';

const nanosecondsPerMs = 1e6;

/**
 * Looks at a service until its tasks run and stay up, and gives its state then.
 *
 * @throws {@link RolloutError} {@link WaitTimeoutError} {@link NotFoundError} (removed meanwhile); an abort rejects with
 * `signal.reason`.
 */
export async function waitUntilConverged(api: EngineClient, id: string, options: WaitOptions): Promise<wire.Service> {
  const { timeoutMs = 600_000, signal, onProgress, pollIntervalMs = 250 } = options;
  const deadline = performance.now() + (timeoutMs || Infinity);
  let patience: Patience | undefined;
  let told: string | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const snapshot = await look(api, id, { signal });
    const { service, tasks } = snapshot;
    const state = rolloutState(snapshot);
    patience ??= new Patience(stableFor(service, options), unschedulableFor(service, options));
    const now = performance.now();

    if (onProgress && told !== (told = JSON.stringify(state.progress))) onProgress(state.progress);
    if (state.kind === 'failed') throw await failure(api, service, state.reason, state.progress);
    if (state.kind === 'done' || patience.isStable(state, now)) return service;
    const gaveUp = patience.runsOut(state, tasks, now);
    if (gaveUp) throw await failure(api, service, gaveUp, state.progress);
    if (now >= deadline) {
      throw new WaitTimeoutError(service.Spec.Name, timeoutMs, state.progress, await findFailedTasks(api, service));
    }
    await pause(Math.min(pollIntervalMs, deadline - now), signal);
  }
}

async function look(api: EngineClient, id: string, options: RequestOptions): Promise<Snapshot> {
  const service = await api.services.inspect(id, {}, options);
  const filters = { service: [service.ID], '_up-to-date': 'true' } as const;
  const [tasks, nodes] = await Promise.all([api.tasks.list({ filters }, options), api.nodes.list({}, options)]);
  const downNodes = new Set(nodes.filter(({ Status }) => Status.State === 'down').map(({ ID }) => ID));
  return { service, tasks, downNodes };
}

async function failure(
  api: EngineClient,
  service: wire.Service,
  reason: RolloutError['reason'],
  progress: RolloutProgress,
): Promise<RolloutError> {
  return new RolloutError(
    service.Spec.Name,
    reason,
    messageOf(reason, progress),
    progress,
    await findFailedTasks(api, service),
  );
}

function messageOf(reason: RolloutError['reason'], { message, running, desired }: RolloutProgress): string {
  const counts = `${running} of ${desired} tasks run`;
  if (reason === 'rejected') return `a task is rejected again and again, ${counts}`;
  if (reason === 'unschedulable') return `a task finds no node, ${counts} (${message})`;
  return `${message}, ${counts}`;
}

function stableFor(service: wire.Service, { stableForMs }: WaitOptions): number {
  return stableForMs ?? (service.Spec.UpdateConfig?.Monitor || 5_000 * nanosecondsPerMs) / nanosecondsPerMs;
}

// The new task of a stop-first update may have to wait for the old one's place.
function unschedulableFor({ Spec }: wire.Service, { unschedulableForMs }: WaitOptions): number {
  const grace = Spec.TaskTemplate.ContainerSpec?.StopGracePeriod ?? 10_000 * nanosecondsPerMs;
  return unschedulableForMs ?? 15_000 + grace / nanosecondsPerMs;
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    signal?.throwIfAborted();
  }
}
