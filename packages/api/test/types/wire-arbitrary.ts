import fc from 'fast-check';
import { fieldsOf, type SpecClass, type WireObject } from '../../src/types/index.js';
import { setAt } from '../../src/types/wire-path.js';

const hostileKeys = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'prototype',
  'toJSON',
  '',
  'a.b',
  'größe',
  '💥',
];
const key = fc.oneof(fc.constantFrom(...hostileKeys), fc.string({ maxLength: 8 }));
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

/** A map with keys that break careless code. */
export const hostileMap: fc.Arbitrary<WireObject> = fc.dictionary(key, fc.string(), {
  noNullPrototype: true,
  maxKeys: 5,
});

/** Any JSON, hostile keys included. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(key, tie('json'), { noNullPrototype: true, maxKeys: 4 }),
  ),
})).json;

/** Keys that `Class` does not know. */
function unknownKeys(Class: SpecClass): fc.Arbitrary<WireObject> {
  const known = new Set(fieldsOf(Class).map((field) => field.path[0]));
  const unknown = key.filter((name) => !known.has(name));
  return fc.dictionary(unknown, anyJson, { noNullPrototype: true, maxKeys: 3 });
}

/** JSON in the shape of `Class` and its inner specs, with unknown fields at every level and any JSON as values. */
export function wireOf(Class: SpecClass): fc.Arbitrary<WireObject> {
  const values = fieldsOf(Class).map((field) => {
    const inner = field.nested && wireOf(field.nested());
    const value = inner ? fc.oneof(inner, fc.array(inner, { maxLength: 2 }), anyJson) : anyJson;
    return fc.option(
      value.map((content) => [field.path, content] as const),
      { nil: undefined, freq: 2 },
    );
  });
  return fc
    .tuple(unknownKeys(Class), ...values)
    .map(([unknown, ...fields]) =>
      fields.reduce((wire, entry) => (entry ? setAt(wire, entry[0], entry[1]) : wire), unknown),
    );
}

/** `wire` with unknown fields added at every level that is an object. */
export function withUnknownFields(wire: WireObject): fc.Arbitrary<WireObject> {
  const entries = Object.entries(wire).map(([name, value]) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return (isObject ? withUnknownFields(value as WireObject) : fc.constant(value)).map(
      (content) => [name, content] as const,
    );
  });
  const unknown = fc.dictionary(fc.constantFrom('constructor', '__proto__', 'Next', 'toString'), anyJson, {
    noNullPrototype: true,
    maxKeys: 2,
  });
  return fc
    .tuple(unknown, ...entries)
    .map(([extra, ...known]) => ({ ...(extra as WireObject), ...Object.fromEntries(known) }));
}
