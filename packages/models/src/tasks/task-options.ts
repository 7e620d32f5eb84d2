import type { FiltersOf, RequestOptions, wire } from '@swarmkit/api';
import { checkOptions } from '../check-options.js';

/** Which tasks to list. */
export interface TaskListOptions extends RequestOptions {
  /** Values of one key are alternatives, keys add up: `{ service: ['web'], node: 'worker-1' }`. */
  readonly filters?: FiltersOf<wire.TaskFilters> | undefined;
  /** Short for `filters: { 'desired-state': [...] }`. */
  readonly desiredState?: wire.TaskState | readonly wire.TaskState[] | undefined;
}

/**
 * The Engine's filters for what was asked.
 *
 * @throws {@link InvalidArgumentError} an unknown option.
 */
export function taskFilters(options: TaskListOptions): FiltersOf<wire.TaskFilters> {
  checkOptions('tasks.list', options, ['filters', 'desiredState', 'signal', 'timeoutMs']);
  const { filters, desiredState } = options;
  return desiredState === undefined ? { ...filters } : { ...filters, 'desired-state': desiredState };
}
