import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { nearestName } from '../nearest-name.js';

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Codec<Word> {
  return {
    encode(value, option) {
      if (words.includes(value)) return value;
      const guess = typeof value === 'string' ? nearestName(value, words) : undefined;
      const advice = guess === undefined ? '' : ` Did you mean '${guess}'?`;
      const allowed = words.map((word) => `'${word}'`).join(', ');
      throw new InvalidArgumentError(option, `${option} must be one of ${allowed}.${advice}`);
    },
  };
}
