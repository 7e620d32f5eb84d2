import 'reflect-metadata';
import { Expose, instanceToPlain, plainToInstance } from 'class-transformer';
import type { Field } from './field.js';
import type { SpecClass } from './spec-class.js';
import type { Spec } from './spec.js';

const fieldsKey = Symbol('swarmkit.fields');
const options = Object.freeze({ excludeExtraneousValues: true, exposeUnsetFields: false });

type Values = Readonly<Record<string, unknown>>;
type Sealed = (() => Sealed) & { value: unknown };

/** Adds a field to the class of `prototype`. */
export function declareField(prototype: object, field: Field): void {
  Expose({ name: field.wire })(prototype, field.property);
  Reflect.defineMetadata(fieldsKey, [...fieldsOf(prototype.constructor), field], prototype.constructor);
}

/** The fields of a spec class, in the order they are declared. */
export function fieldsOf(Class: object): readonly Field[] {
  return (Reflect.getMetadata(fieldsKey, Class) as readonly Field[] | undefined) ?? [];
}

/** An instance of `Class` from values keyed by wire name; values are not looked into. */
export function instanceFromWireNames<Instance extends Spec>(Class: SpecClass<Instance>, values: Values): Instance {
  const instance = plainToInstance(Class, sealAll(values), options);
  return Object.assign(instance, unsealAll(instance as object as Record<string, Sealed>));
}

/** Values keyed by wire name from values keyed by property; values are not looked into. */
export function valuesByWireName(Class: SpecClass, values: Values): Record<string, unknown> {
  const instance: object = Object.assign(Object.create(Class.prototype) as object, sealAll(values));
  return unsealAll(instanceToPlain(instance, options) as Record<string, Sealed>);
}

function sealAll(values: Values): Record<string, Sealed> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, seal(value)]));
}

function unsealAll(sealed: Readonly<Record<string, Sealed>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sealed).map(([name, { value }]) => [name, value]));
}

// class-transformer walks objects and breaks on keys users choose ("constructor"), but leaves functions alone;
// it may call one first, so this one returns itself.
function seal(value: unknown): Sealed {
  const sealed: Sealed = Object.assign(() => sealed, { value });
  return sealed;
}
