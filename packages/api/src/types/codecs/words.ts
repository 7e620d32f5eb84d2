import { split } from 'shlex';
import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { textList } from './text-list.js';

/** A list of words, or a text that is split as a shell splits it. */
export type Words = string | readonly string[];

/** A command line: a list is sent as it is. */
export const words: Codec<Words> = {
  encode(value, option) {
    if (typeof value !== 'string') return textList.encode(value, option);
    try {
      return split(value);
    } catch {
      // The text stays out of the error: command lines carry passwords.
      throw new InvalidArgumentError(option, `${option} ends inside quotes or an escape: close it, or give a list.`);
    }
  },
};
