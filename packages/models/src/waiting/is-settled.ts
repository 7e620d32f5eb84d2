import type { wire } from '@swarmkit/api';
import type { Slot } from './slots.js';

const defaultMonitor = 5e9;
const nanosecondsPerMs = 1e6;

/** How long the Engine watches new tasks for failure, in milliseconds. */
export function monitorMs(config: wire.UpdateConfig | undefined): number {
  return (config?.Monitor || defaultMonitor) / nanosecondsPerMs;
}

/**
 * Whether nobody needs to watch the tasks of a service: all ended well, or the Engine watched them to the end of an update.
 *
 * An update is completed only after its last task ran for the monitor time; a task that started later was not watched.
 */
export function isSettled(
  { State, CompletedAt }: wire.UpdateStatus,
  { UpdateConfig, RollbackConfig }: wire.StoredServiceSpec,
  slots: readonly Slot[],
): boolean {
  const running = slots.filter(({ state }) => state === 'running');
  if (running.length === 0) return true;
  if (CompletedAt === undefined || (State !== 'completed' && State !== 'rollback_completed')) return false;
  const watchedSince = Date.parse(CompletedAt) - monitorMs(State === 'completed' ? UpdateConfig : RollbackConfig);
  return running.every(({ task }) => Date.parse(task.Status.Timestamp) <= watchedSince);
}
