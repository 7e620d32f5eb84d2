import type { wire } from '@swarmkit/api';
import { isOver, isWanted, rank } from './task-order.js';

/** What one slot (of a global service: one node) has come to. */
export type SlotState = 'running' | 'complete' | 'starting' | 'unschedulable' | 'dead';

/** The task that speaks for a slot, and what it says. */
export interface Slot {
  readonly state: SlotState;
  readonly task: wire.Task;
}

/** Groups the tasks of the current spec by slot, or by node where there are none, and judges each group. */
export function slotsOf(
  spec: wire.StoredServiceSpec,
  tasks: readonly wire.Task[],
  downNodes: ReadonlySet<string>,
): Slot[] {
  const groups = new Map<string, wire.Task[]>();
  for (const task of tasks) {
    if (task.DesiredState === 'remove' || downNodes.has(task.NodeID ?? '')) continue;
    const key = spec.Mode.Global || spec.Mode.GlobalJob ? (task.NodeID ?? task.ID) : String(task.Slot ?? 0);
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].map((group) => judge(spec, group));
}

// As the CLI does: the task that is wanted most speaks for its slot, and of those the one that is least far.
function judge(spec: wire.StoredServiceSpec, group: wire.Task[]): Slot {
  const byDesire = (one: wire.Task, other: wire.Task): number =>
    rank(one.DesiredState) - rank(other.DesiredState) || rank(one.Status.State) - rank(other.Status.State);
  const [task] = group.sort(byDesire) as [wire.Task];
  const complete = group.find(({ Status }) => Status.State === 'complete');
  const { Condition = 'any' } = spec.TaskTemplate.RestartPolicy ?? {};
  const isJob = spec.Mode.ReplicatedJob !== undefined || spec.Mode.GlobalJob !== undefined;
  if (complete && (isJob || (Condition !== 'any' && !group.some(running))))
    return { state: 'complete', task: complete };
  if (running(task)) return { state: 'running', task };
  if (!isWanted(task) && group.every(({ Status }) => isOver(Status.State)))
    return { state: 'dead', task: lastFailed(group) };
  return { state: task.Status.Err?.startsWith('no suitable node') ? 'unschedulable' : 'starting', task };
}

function running(task: wire.Task): boolean {
  return task.Status.State === 'running' && isWanted(task);
}

function lastFailed(group: readonly wire.Task[]): wire.Task {
  return [...group].sort((one, other) => (one.Status.Timestamp < other.Status.Timestamp ? 1 : -1))[0] as wire.Task;
}
