import { isDeepStrictEqual } from 'node:util';
import { fieldsOf } from './class-transformer.js';
import type { SpecClass } from './spec-class.js';
import { isWireObject } from './wire-object.js';
import { getAt, removeAt } from './wire-path.js';

/** `wire` without what the Engine assumes anyway, and without ids that `asked` leaves to be looked up. */
export function comparable(Class: SpecClass, wire: unknown, asked: unknown): unknown {
  if (!isWireObject(wire)) return wire;
  return fieldsOf(Class).reduce((left, field) => {
    const value = getAt(left, field.path);
    const isAssumed = value === null || isDeepStrictEqual(value, field.default);
    const isLookedUp = field.lookedUp && getAt(asked, field.path) === undefined;
    return isAssumed || isLookedUp ? removeAt(left, field.path) : left;
  }, wire);
}
