import type { Codec } from '../codec.js';
import { checkNames, entriesOf } from './entries-of.js';
import { type Scalar, scalarText } from './scalar.js';

/** A map whose keys the user chooses, or a list of `key=value` texts, where a bare `key` has an empty value. */
export type TextMap = Readonly<Record<string, Scalar>> | readonly string[];

/** Labels and driver options: every key is data, `constructor`, `__proto__` and the empty one too. */
export const textMap: Codec<TextMap> = {
  encode(value, option) {
    const bare = Array.isArray(value) ? '' : null;
    const entries = entriesOf(value, option);
    // The Engine keeps an empty key, so that a map of it must go back; in a text it is a slip.
    if (Array.isArray(value)) checkNames(entries, option);
    return Object.fromEntries(entries.map(([key, content]) => [key, scalarText(content ?? bare, key, option)]));
  },
};
