import { InvalidArgumentError } from '../errors/invalid-argument-error.js';

/** @throws {@link InvalidArgumentError} no number of milliseconds from 0 to 2147483647. */
export function checkTimeout(timeoutMs: number): number {
  if (typeof timeoutMs === 'number' && timeoutMs >= 0 && timeoutMs <= 2_147_483_647) return timeoutMs;
  throw new InvalidArgumentError(
    'timeoutMs',
    `timeoutMs must be a number of milliseconds, 0 for no limit, got ${String(timeoutMs)}`,
  );
}
