import type { Codec } from '../codec.js';
import { entriesOf } from './entries-of.js';
import { type Scalar, scalarText } from './scalar.js';

/** A map whose keys the user chooses, or a list of `key=value` texts, where a bare `key` has an empty value. */
export type TextMap = Readonly<Record<string, Scalar>> | readonly string[];

/** Labels and driver options: every key is data, `constructor` and `__proto__` too. */
export const textMap: Codec<TextMap> = {
  encode(value, option) {
    const bare = Array.isArray(value) ? '' : null;
    const entries = entriesOf(value, option);
    return Object.fromEntries(entries.map(([key, content]) => [key, scalarText(content ?? bare, key, option)]));
  },
};
