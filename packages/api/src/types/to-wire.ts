import { fieldsOf, valuesByWireName } from './class-transformer.js';
import { checkOptionNames } from './option-names.js';
import { optionPath } from './option-path.js';
import { originOf } from './origin.js';
import type { SpecClass } from './spec-class.js';
import type { Spec } from './spec.js';
import type { WireObject } from './wire-object.js';
import { getAt, removeAt, setAt } from './wire-path.js';

/**
 * The Engine's JSON of an instance of `Class`, or of its options.
 *
 * @param option - Path of the value as the caller wrote it, for errors.
 * @throws {@link InvalidArgumentError} an option is unknown or not usable
 */
export function toWire<Json extends object>(Class: SpecClass<Spec<unknown, Json>>, given: object, option = ''): Json {
  const value = checkOptionNames(Class, given, option);
  const wire = value instanceof Class ? instanceToWire(Class, value, option) : optionsToWire(Class, value, option);
  return wire as Json;
}

function optionsToWire(Class: SpecClass, options: object, option: string): WireObject {
  const values = valuesByWireName(Class, { ...options });
  let wire: WireObject = {};
  for (const field of fieldsOf(Class)) {
    const value = values[field.wire];
    if (value === undefined || value === null) continue;
    const encoded = field.encode(value, optionPath(option, field.property));
    if (encoded !== undefined) wire = setAt(wire, field.path, encoded);
  }
  const complete = Class.complete ? ({ ...Class.complete(wire) } as WireObject) : wire;
  Class.check?.(complete, option);
  return complete;
}

// What came from the Engine goes back as it came, even where an option of that value would be refused.
function instanceToWire(Class: SpecClass, instance: object, option: string): WireObject {
  const values = valuesByWireName(Class, { ...instance });
  const origin = originOf(instance);
  let wire = origin;
  for (const field of fieldsOf(Class)) {
    const value = values[field.wire] ?? null;
    const current = getAt(wire, field.path) ?? null;
    if (value === current) continue;
    const encoded = value === null ? undefined : field.encode(value, optionPath(option, field.property));
    wire = encoded === undefined ? removeAt(wire, field.path) : setAt(wire, field.path, encoded);
  }
  if (wire !== origin) Class.check?.(wire, option);
  return wire;
}
