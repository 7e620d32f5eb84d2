import type { Codec } from '../codec.js';
import { textList } from '../codecs/text-list.js';

/** A shell command, a list in the Engine's form, or `'NONE'` or `false` for no check at all. */
export type HealthTest = string | readonly string[] | false;

/** The command of a health check: a list whose first word says how to run the rest. */
export const healthTest: Codec<HealthTest> = {
  encode(value, option) {
    if (value === false || value === 'NONE') return ['NONE'];
    return typeof value === 'string' ? ['CMD-SHELL', value] : textList.encode(value, option);
  },
};
