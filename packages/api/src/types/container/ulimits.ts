import type { Codec } from '../codec.js';
import { Ulimit, type UlimitOptions } from './ulimit.js';
import { parseUlimit } from '../texts/ulimit-text.js';
import { isWireObject } from '../wire-object.js';
import { listOf } from '../codecs/list-of.js';

/** Limits of one resource within a map, where the key is the name. */
export type UlimitValue = number | string | Omit<UlimitOptions, 'name'>;

/** A list of limits, objects or `name=soft:hard` texts, or a map of names to limits. */
export type Ulimits = readonly (Ulimit | UlimitOptions | string)[] | Readonly<Record<string, UlimitValue>>;

const list = listOf(
  () => Ulimit,
  (value: UlimitOptions | string, option) => (typeof value === 'string' ? parseUlimit(value, option) : value),
);

/** The resource limits of a container's processes. */
export const ulimits: Codec<Ulimits> = {
  ...list,
  encode(value, option) {
    const entries = isWireObject(value) ? Object.entries(value as Record<string, UlimitValue>).map(withName) : value;
    return list.encode(entries, option);
  },
};

function withName([name, value]: readonly [string, UlimitValue]): UlimitOptions | string {
  if (typeof value === 'string') return `${name}=${value}`;
  return typeof value === 'number' ? { name, soft: value } : { ...value, name };
}
