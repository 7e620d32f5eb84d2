import { InvalidArgumentError } from '@swarmkit/api';
import type { WaitOptions } from './wait-options.js';

const durations = ['timeoutMs', 'stableForMs', 'unschedulableForMs', 'pollIntervalMs'] as const;

/** @throws {@link InvalidArgumentError} an option is no number of milliseconds, or `onProgress` no function. */
export function checkWaitOptions(options: WaitOptions): WaitOptions {
  for (const name of durations) {
    const value: unknown = options[name];
    if (value === undefined || (typeof value === 'number' && value >= 0)) continue;
    throw new InvalidArgumentError(name, `${name} must be a number of milliseconds, got ${JSON.stringify(value)}`);
  }
  if (options.onProgress !== undefined && typeof options.onProgress !== 'function') {
    throw new InvalidArgumentError('onProgress', 'onProgress must be a function');
  }
  return options;
}
