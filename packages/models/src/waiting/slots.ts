import type { wire } from '@swarmkit/api';
import { isOver, isWanted, newestFirst, rank } from './task-order.js';

/** What one slot (of a global service: one node) has come to. */
export type SlotState = 'running' | 'complete' | 'starting' | 'unschedulable' | 'dead';

/** One slot of the current spec. */
export interface Slot {
  /** Its number, or its node. */
  readonly key: string;
  readonly state: SlotState;
  /** The task that speaks for it. */
  readonly task: wire.Task;
  /** All its tasks, newest first. */
  readonly tasks: readonly wire.Task[];
}

const takenFromNode = 'assigned node no longer meets constraints';

/** Groups the tasks of the current spec by slot, or by node where there are none, and judges each group. */
export function slotsOf(
  spec: wire.StoredServiceSpec,
  tasks: readonly wire.Task[],
  downNodes: ReadonlySet<string>,
): Slot[] {
  const onEachNode = Boolean(spec.Mode.Global ?? spec.Mode.GlobalJob);
  const groups = new Map<string, wire.Task[]>();
  for (const task of newestFirst(tasks)) {
    // A node that is down reports nothing more: only what ended before is certain.
    const isLost = downNodes.has(task.NodeID ?? '') && !isOver(task.Status.State);
    if (task.DesiredState === 'remove' || isLost) continue;
    const key = onEachNode ? (task.NodeID ?? task.ID) : String(task.Slot ?? 0);
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups]
    .filter(([, group]) => !onEachNode || !hasLeft(group))
    .map(([key, group]) => ({ key, tasks: group, ...judge(spec, group) }));
}

/** Whether the tasks of a node ended because the node was drained or fits no longer: they did not fail. */
function hasLeft(group: readonly wire.Task[]): boolean {
  const [newest] = group;
  return !group.some(isWanted) && newest !== undefined && (!isOver(newest.Status.State) || wasTakenAway(newest));
}

/** Whether the swarm itself ended the task. */
export function wasTakenAway({ Status }: wire.Task): boolean {
  return Status.State === 'shutdown' || Status.State === 'orphaned' || Status.Err === takenFromNode;
}

// As the CLI does: the task that is wanted most speaks for its slot, and of those the one that is least far.
function judge(spec: wire.StoredServiceSpec, group: readonly wire.Task[]): Pick<Slot, 'state' | 'task'> {
  const byDesire = (one: wire.Task, other: wire.Task): number =>
    rank(one.DesiredState) - rank(other.DesiredState) || rank(one.Status.State) - rank(other.Status.State);
  const [task] = [...group].sort(byDesire) as [wire.Task];
  const complete = group.find(({ Status }) => Status.State === 'complete');
  if (complete && endsWell(spec, group)) return { state: 'complete', task: complete };
  if (isRunning(task)) return { state: 'running', task };
  if (group.every((one) => !isWanted(one) && isOver(one.Status.State))) {
    return { state: 'dead', task: group[0] as wire.Task };
  }
  return { state: task.Status.Err?.startsWith('no suitable node') ? 'unschedulable' : 'starting', task };
}

// A task that ended well is not started again, unless it was to run for ever.
function endsWell({ Mode, TaskTemplate }: wire.StoredServiceSpec, group: readonly wire.Task[]): boolean {
  const { Condition = 'any' } = TaskTemplate.RestartPolicy ?? {};
  return Boolean(Mode.ReplicatedJob ?? Mode.GlobalJob) || (Condition !== 'any' && !group.some(isWanted));
}

function isRunning(task: wire.Task): boolean {
  return task.Status.State === 'running' && isWanted(task);
}
