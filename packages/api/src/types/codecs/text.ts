import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';

/** A text, sent as it is. */
export const text: Codec<string> = {
  encode(value, option) {
    if (typeof value === 'string') return value;
    const advice = typeof value === 'number' ? `: '${String(value)}'` : '';
    throw new InvalidArgumentError(option, `${option} must be a text${advice}.`);
  },
};
