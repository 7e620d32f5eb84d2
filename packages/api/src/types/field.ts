import { declareField } from './class-transformer.js';
import type { Codec } from './codec.js';

/** What is said of a field besides its name and codec. */
export interface FieldOptions {
  /** First API version that has the field; without it, every supported version has. */
  readonly since?: string;
  /** First API version of single values, where they are younger than the field. */
  readonly values?: Readonly<Record<string, string>>;
  /** What the Engine takes an absent field for; sending it needs no particular version. */
  readonly default?: unknown;
  /** The order of the list means nothing to the Engine. */
  readonly unordered?: boolean;
  /** An id that is looked up by name later, so that options may lack it. */
  readonly lookedUp?: boolean;
  /** A second name that options may have, as docker-py spells it. */
  readonly alias?: string;
  /** The value must not show when the object is printed. */
  readonly secret?: boolean;
}

/** One field of a spec class. */
export interface Field extends Codec<unknown>, FieldOptions {
  /** Our name. */
  readonly property: string;
  /** The Engine's name; a dot leads into an inner object, for example `'Limits.NanoCPUs'`. */
  readonly wire: string;
  /** `wire`, split. */
  readonly path: readonly string[];
}

/**
 * Declares a property of a spec class as a field of the Engine's JSON.
 *
 * @param wire - The Engine's name; a dot leads into an inner object.
 * @param codec - How the value travels.
 */
export function field<Input>(wire: string, codec: Codec<Input>, options: FieldOptions = {}) {
  return <Property extends string>(prototype: { [Name in Property]?: Input }, property: Property): void => {
    declareField(prototype, { ...codec, ...options, property, wire, path: wire.split('.') });
  };
}
