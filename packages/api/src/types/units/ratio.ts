import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';

/** A fraction from 0 to 1. */
export const ratio: Codec<number> = {
  encode(value, option) {
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    throw new InvalidArgumentError(option, `${option} must be a fraction from 0 to 1.`);
  },
};
