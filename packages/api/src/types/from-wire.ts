import { fieldsOf, instanceFromWireNames } from './class-transformer.js';
import { rememberOrigin } from './origin.js';
import type { SpecClass } from './spec-class.js';
import type { Spec } from './spec.js';
import type { WireObject } from './wire-object.js';
import { getAt } from './wire-path.js';

/**
 * Reads the Engine's JSON as an instance of `Class`, in Engine units.
 *
 * What the class does not know stays attached and goes out again with {@link toWire}. Values are shared with `wire`.
 */
export function fromWire<Instance extends Spec>(Class: SpecClass<Instance>, wire: object): Instance {
  const values: Record<string, unknown> = {};
  for (const field of fieldsOf(Class)) {
    const value = getAt(wire, field.path);
    if (value === undefined || value === null) continue;
    values[field.wire] = field.decode ? field.decode(value) : value;
  }
  const instance = instanceFromWireNames(Class, values);
  rememberOrigin(instance, wire as WireObject);
  return instance;
}
