import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';

/** `true` or `false`. */
export const flag: Codec<boolean> = {
  encode(value, option) {
    if (typeof value !== 'boolean') throw new InvalidArgumentError(option, `${option} must be true or false.`);
    return value;
  },
};
