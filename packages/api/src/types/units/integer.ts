import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';

/** The whole numbers a field takes, both ends included. */
export interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Refuses what is not a whole number in `range`, or too large for a number to hold exactly. */
export function checkInteger(value: unknown, { minimum, maximum }: Range, option: string): number {
  const refuse = (limits: string): never => {
    const shown = typeof value === 'number' || typeof value === 'bigint' ? String(value) : typeof value;
    throw new InvalidArgumentError(option, `${option} must be ${limits}, not ${shown}.`);
  };
  if (typeof value !== 'number' || !Number.isInteger(value)) return refuse('a whole number');
  if (!Number.isSafeInteger(value)) return refuse('smaller than 2^53');
  if (minimum !== undefined && value < minimum) return refuse(`at least ${minimum}`);
  if (maximum !== undefined && value > maximum) return refuse(`at most ${maximum}`);
  return value;
}

/** A whole number. */
export function integer(range: Range = {}): Codec<number> {
  return { encode: (value, option) => checkInteger(value, range, option) };
}

/** A whole number that is not negative. */
export const count = integer({ minimum: 0 });
