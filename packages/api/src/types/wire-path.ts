import { isDeepStrictEqual } from 'node:util';
import { isEmptyObject, isWireObject, type WireObject } from './wire-object.js';

type Path = readonly string[];

/** The value at `path`, or `undefined`; inherited names such as `constructor` do not count. */
export function getAt(object: unknown, path: Path): unknown {
  return path.reduce(
    (value, key) => (isWireObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    object,
  );
}

/** A copy of `object` with `value` at `path`, or `object` itself when it says the same already. */
export function setAt(object: WireObject, path: Path, value: unknown): WireObject {
  const [key, ...rest] = path as [string, ...string[]];
  const current = getAt(object, [key]);
  const next = rest.length === 0 ? value : setAt(isWireObject(current) ? current : {}, rest, value);
  return isDeepStrictEqual(current, next) ? object : { ...object, [key]: next };
}

/** A copy of `object` without the value at `path`, nor the inner objects that this empties. */
export function removeAt(object: WireObject, path: Path): WireObject {
  const [key, ...rest] = path as [string, ...string[]];
  const current = getAt(object, [key]);
  if (current === undefined) return object;
  if (rest.length === 0) return without(object, key);
  if (!isWireObject(current)) return object;
  const next = removeAt(current, rest);
  if (next === current) return object;
  return isEmptyObject(next) ? without(object, key) : { ...object, [key]: next };
}

function without(object: WireObject, key: string): WireObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
