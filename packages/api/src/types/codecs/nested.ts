import type { Codec } from '../codec.js';
import { fromWire } from '../from-wire.js';
import { mergeInto } from '../merge-into.js';
import type { SpecClass } from '../spec-class.js';
import type { SpecOptions } from '../spec-options.js';
import type { Spec } from '../spec.js';
import { toWire } from '../to-wire.js';
import { isEmptyObject, isWireObject } from '../wire-object.js';

/** Turns a short form (a text, a pair) into options; gets every value that is not an instance yet. */
export type Read<Instance, Short> = (value: SpecOptions<Instance> | Short, option: string) => SpecOptions<Instance>;

/** An inner spec: an instance, its options, or a short form of them that `read` understands. */
export function nested<Instance extends Spec, Short = never>(
  Class: () => SpecClass<Instance>,
  read?: Read<Instance, Short>,
): Codec<Instance | SpecOptions<Instance> | Short> {
  const optionsOf = (value: unknown, option: string): object =>
    (read && !(value instanceof Class()) ? read(value as Short, option) : value) as object;

  return {
    nested: Class,
    meaningfulWhenEmpty: true,
    encode: (value, option) => toWire(Class(), optionsOf(value, option), option),
    decode: (wire) => (isWireObject(wire) ? fromWire(Class(), wire) : wire),
    merge(current, value, option) {
      const patch = optionsOf(value, option);
      const present = isWireObject(current) && !isEmptyObject(current);
      const next = present ? mergeInto(Class(), current, patch, option) : toWire(Class(), patch, option);
      // Unsetting the last field unsets the whole; an empty patch leaves an absent field absent.
      return isEmptyObject(next) ? (present ? undefined : current) : next;
    },
  };
}
