import { InvalidArgumentError } from '@swarmkit/api';
import { checkOptions } from '../check-options.js';
import type { WaitOptions } from './wait-options.js';

const durations = ['timeoutMs', 'stableForMs', 'unschedulableForMs', 'pollIntervalMs'] as const;
const names = [...durations, 'onProgress', 'signal'];

/**
 * Refuses options of a wait that are unknown or of no use.
 *
 * @param call - Whose options they are: `waitUntilConverged`, or the option `wait` of another call.
 * @throws {@link InvalidArgumentError} an option is no number of milliseconds, or `onProgress` no function.
 */
export function checkWaitOptions(call: 'waitUntilConverged' | 'wait', options: WaitOptions): void {
  checkOptions(call, options, names);
  const path = (name: string): string => (call === 'wait' ? `wait.${name}` : name);
  for (const name of durations) {
    const value: unknown = options[name];
    if (value === undefined || (typeof value === 'number' && value >= 0)) continue;
    const given = typeof value === 'number' ? String(value) : JSON.stringify(value);
    throw new InvalidArgumentError(path(name), `${path(name)} must be a number of milliseconds, got ${given}`);
  }
  if (options.onProgress === undefined || typeof options.onProgress === 'function') return;
  throw new InvalidArgumentError(path('onProgress'), `${path('onProgress')} must be a function`);
}
