import type { Codec } from '../codec.js';
import { fromWire } from '../from-wire.js';
import type { SpecClass } from '../spec-class.js';
import type { SpecOptions } from '../spec-options.js';
import type { Spec } from '../spec.js';
import { isWireObject } from '../wire-object.js';
import { nested, type Read } from './nested.js';
import { notAList } from './not-a-list.js';

/** A list of inner specs, each an instance, its options, or a short form that `read` understands. */
export function listOf<Instance extends Spec, Short = never>(
  Class: () => SpecClass<Instance>,
  read?: Read<Instance, Short>,
): Codec<readonly (Instance | SpecOptions<Instance> | Short)[]> {
  const item = nested(Class, read);
  return {
    nested: Class,
    encode(value, option) {
      if (!Array.isArray(value)) throw notAList(value, option);
      return value.map((entry: Instance, index) => item.encode(entry, `${option}[${index}]`));
    },
    decode: (wire) =>
      Array.isArray(wire) && wire.every(isWireObject) ? wire.map((entry) => fromWire(Class(), entry)) : wire,
  };
}
