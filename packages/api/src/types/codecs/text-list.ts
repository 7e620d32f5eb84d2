import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { notAList } from './not-a-list.js';

/** A list of texts, sent as they are. */
export const textList: Codec<readonly string[]> = {
  encode(value, option) {
    if (!Array.isArray(value)) throw notAList(value, option, 'a list of texts');
    const wrong = value.findIndex((entry) => typeof entry !== 'string');
    if (wrong !== -1) throw new InvalidArgumentError(option, `${option}[${wrong}] must be a text.`);
    return [...(value as readonly string[])];
  },
};
