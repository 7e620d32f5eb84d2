import type { Codec } from '../codec.js';
import { type Size, size } from './size.js';

/** An amount of swap; -1 means unlimited. */
export const swap: Codec<Size> = {
  encode: (value, option) => (value === -1 || value === '-1' ? -1 : size.encode(value, option)),
};
