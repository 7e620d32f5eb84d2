import type { FiltersOf, RequestOptions, wire } from '@swarmkit/api';

/** Which tasks to list. */
export interface TaskListOptions extends RequestOptions {
  /** Values of one key are alternatives, keys add up: `{ service: ['web'], node: 'worker-1' }`. */
  readonly filters?: FiltersOf<wire.TaskFilters> | undefined;
  /** Short for `filters: { 'desired-state': [...] }`. */
  readonly desiredState?: wire.TaskState | readonly wire.TaskState[] | undefined;
}

/** The Engine's filters for what was asked. */
export function taskFilters({ filters, desiredState }: TaskListOptions): FiltersOf<wire.TaskFilters> {
  return desiredState === undefined ? { ...filters } : { ...filters, 'desired-state': desiredState };
}
