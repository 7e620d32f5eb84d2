import { fieldsOf } from './class-transformer.js';
import { fromWire } from './from-wire.js';
import { originOf, rememberOrigin } from './origin.js';
import type { SpecClass } from './spec-class.js';
import type { SpecOptions } from './spec-options.js';
import { toWire } from './to-wire.js';
import { copyJson } from './wire-object.js';

const printed = Symbol.for('nodejs.util.inspect.custom');

/** Base of the spec classes: options in, the Engine's JSON out, nothing lost on the way. */
export abstract class Spec<Self = unknown, Wire extends object = object> {
  /**
   * @param options - Fields by name; inner specs as options or instances, units as numbers (Engine) or text (CLI).
   * @throws {@link InvalidArgumentError} an option is unknown or not usable
   */
  constructor(options?: SpecOptions<Self>) {
    if (options === undefined) return;
    const Class = new.target as unknown as SpecClass;
    const decoded = fromWire(Class, toWire(Class, options));
    rememberOrigin(Object.assign(this, decoded), originOf(decoded));
  }

  /** Reads the Engine's JSON, of which a copy is kept, unknown fields included. */
  static fromWire<Instance extends Spec>(this: SpecClass<Instance>, json: object): Instance {
    return fromWire(this, copyJson(json));
  }

  /** The Engine's JSON: what was given or read, and nothing else. */
  toJSON(): Wire {
    return copyJson(toWire(this.constructor as SpecClass<Spec<unknown, Wire>>, this));
  }

  /** Prints the fields, without keys and passwords. */
  [printed](_depth: number, options: object, inspect: (value: object, options: object) => string): string {
    const shown: Record<string, unknown> = { ...(this as object) };
    for (const { property, secret } of fieldsOf(this.constructor)) {
      if (secret && property in shown) shown[property] = '[redacted]';
    }
    return `${this.constructor.name} ${inspect(shown, options)}`;
  }
}
