import { isDeepStrictEqual } from 'node:util';
import { fieldsOf } from './class-transformer.js';
import type { SpecClass } from './spec-class.js';
import { isWireObject } from './wire-object.js';
import { getAt, removeAt } from './wire-path.js';

/** The wire object without the fields that say what the Engine assumes anyway, for comparing. */
export function withoutDefaults(Class: SpecClass, wire: unknown): unknown {
  if (!isWireObject(wire)) return wire;
  return fieldsOf(Class).reduce((left, field) => {
    const value = getAt(left, field.path);
    return value === null || isDeepStrictEqual(value, field.default) ? removeAt(left, field.path) : left;
  }, wire);
}
