import type { EngineClient, wire } from '@swarmkit/api';
import type { FailedTask } from '../errors/failed-task.js';
import { openLog } from '../logs/open-log.js';
import { slotsOf } from './slots.js';
import type { Snapshot } from './snapshot.js';
import { newestFirst } from './task-order.js';

const mostTasks = 5;
const mostLines = 10;
const listTimeoutMs = 2_000;
const logTimeoutMs = 2_000;

/**
 * Finds the tasks that explain a failed rollout, the one the Engine blames first, with the end of their output.
 *
 * They help and are not needed: what cannot be had is left out.
 */
export async function findFailedTasks(
  api: EngineClient,
  snapshot: Snapshot,
  signal: AbortSignal | undefined,
): Promise<FailedTask[]> {
  const control = { signal, timeoutMs: listTimeoutMs };
  const { service, tasks } = snapshot;
  const [all, nodes] = await Promise.all([
    api.tasks.list({ filters: { service: [service.ID] } }, control).catch(() => tasks),
    api.nodes.list({}, control).catch(() => []),
  ]);
  const hostnames = new Map(nodes.map((node) => [node.ID, node.Description.Hostname]));
  const found = await Promise.all(
    select(snapshot, all).map(async (task) => describe(task, hostnames, await readTail(api, task, signal))),
  );
  signal?.throwIfAborted();
  return found;
}

/** Those that failed since the update began, or that have the current spec. */
function select(snapshot: Snapshot, all: readonly wire.Task[]): wire.Task[] {
  const { UpdateStatus, Spec } = snapshot.service;
  const current = new Set(snapshot.tasks.map(({ ID }) => ID));
  const dead = new Set(
    slotsOf(Spec, snapshot.tasks, snapshot.downNodes).flatMap(({ state, task }) => (state === 'dead' ? [task.ID] : [])),
  );
  const begun = UpdateStatus?.StartedAt === undefined ? Infinity : Date.parse(UpdateStatus.StartedAt);
  const isJob = Boolean(Spec.Mode.ReplicatedJob ?? Spec.Mode.GlobalJob);
  const runsForEver = !isJob && (Spec.TaskTemplate.RestartPolicy?.Condition ?? 'any') === 'any';
  const hasFailed = ({ ID, Status }: wire.Task): boolean =>
    ['failed', 'rejected'].includes(Status.State) ||
    Boolean(Status.Err) ||
    dead.has(ID) ||
    (runsForEver && Status.State === 'complete');
  const isBlamed = ({ ID }: wire.Task): boolean => UpdateStatus?.Message?.includes(ID) ?? false;
  const failed = newestFirst(all)
    .filter((task) => current.has(task.ID) || Date.parse(task.CreatedAt) >= begun)
    .filter(hasFailed);
  return [...failed.filter(isBlamed), ...failed.filter((task) => !isBlamed(task))].slice(0, mostTasks);
}

function describe(
  task: wire.Task,
  hostnames: ReadonlyMap<string, string | undefined>,
  logTail: readonly string[],
): FailedTask {
  const { Status, NodeID } = task;
  const hasExited = Status.State === 'failed' || Status.State === 'complete';
  return {
    id: task.ID,
    slot: task.Slot,
    state: Status.State,
    error: Status.Err,
    exitCode: hasExited ? Status.ContainerStatus?.ExitCode : undefined,
    node: hostnames.get(NodeID ?? ''),
    nodeId: NodeID,
    logTail,
  };
}

async function readTail(api: EngineClient, task: wire.Task, signal: AbortSignal | undefined): Promise<string[]> {
  if (!task.Status.ContainerStatus?.ContainerID) return [];
  const lines: string[] = [];
  const limit = AbortSignal.timeout(logTimeoutMs);
  const log = openLog((query, control) => api.tasks.logs(task.ID, query, control), {
    tail: mostLines,
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  });
  try {
    for await (const { message } of log) lines.push(message);
  } catch {
    // A container that is gone, or a node that is silent: what was read until then is shown.
  }
  return lines;
}
