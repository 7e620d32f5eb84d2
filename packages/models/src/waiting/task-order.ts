import type { wire } from '@swarmkit/api';

const order: readonly wire.TaskState[] = [
  'new',
  'allocated',
  'pending',
  'assigned',
  'accepted',
  'preparing',
  'ready',
  'starting',
  'running',
  'complete',
  'shutdown',
  'failed',
  'rejected',
  'remove',
  'orphaned',
];

/** Where a state stands in a task's life; an unknown, newer one counts as ended. */
export function rank(state: wire.TaskState): number {
  const index = order.indexOf(state);
  return index === -1 ? order.length : index;
}

const running = rank('running');

/** Whether the state is final: a task never leaves it. */
export function isOver(state: wire.TaskState): boolean {
  return rank(state) > running;
}

/** Whether the swarm still wants the task: to run, to be ready for it, or to complete. */
export function isWanted(task: wire.Task): boolean {
  return rank(task.DesiredState) <= rank('complete');
}

/** The tasks in the order they were made, the last one first. */
export function newestFirst(tasks: readonly wire.Task[]): wire.Task[] {
  return [...tasks].sort((one, other) => Date.parse(other.CreatedAt) - Date.parse(one.CreatedAt));
}
