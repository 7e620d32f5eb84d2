import { fieldsOf, valuesByWireName } from './class-transformer.js';
import type { Field } from './field.js';
import { checkOptionNames } from './option-names.js';
import { optionPath } from './option-path.js';
import { keepOrder } from './keep-order.js';
import type { SpecClass } from './spec-class.js';
import type { WireObject } from './wire-object.js';
import { getAt, removeAt, setAt } from './wire-path.js';

/**
 * Applies a patch to the Engine's JSON and leaves everything the patch does not name as it is.
 *
 * `undefined` leaves a field alone, `null` removes it, an inner spec is merged field by field, lists and maps are replaced.
 *
 * @param wire - The JSON to start from; it is not changed.
 * @param patch - Options or an instance of `Class`.
 * @param option - Path of the patch as the caller wrote it, for errors.
 * @returns New JSON, or `wire` itself when the patch changes nothing.
 * @throws {@link InvalidArgumentError} an option is unknown or not usable
 */
export function mergeInto<Json extends object>(Class: SpecClass, wire: Json, patch: object, option = ''): Json {
  const values = valuesByWireName(Class, { ...checkOptionNames(Class, patch, option) });
  let merged = wire as WireObject;
  for (const field of fieldsOf(Class)) {
    const value = values[field.wire];
    if (value === undefined) continue;
    const next = mergeField(field, getAt(merged, field.path), value, optionPath(option, field.property));
    merged = next === undefined ? removeAt(merged, field.path) : setAt(merged, field.path, next);
  }
  if (merged !== wire) Class.check?.(merged, option);
  return merged as Json;
}

function mergeField(field: Field, current: unknown, value: unknown, option: string): unknown {
  if (value === null) return undefined;
  const next = field.merge ? field.merge(current, value, option) : field.encode(value, option);
  return field.unordered ? keepOrder(current, next, field.nested) : next;
}
