import * as types from '../../src/types/index.js';
import { fieldsOf, fromWire, mergeInto, toWire } from '../../src/types/index.js';
import { examples } from './examples/examples.js';

describe.each(examples.map((example) => [example.Class.name, example] as const))('%s', (_name, example) => {
  const { Class, options, wire, without = [] } = example;
  const Constructor = Class as unknown as new (options: object) => types.Spec;

  test('sends exactly what was given', () => {
    expect(new Constructor(options).toJSON()).toStrictEqual(wire);
    expect(JSON.parse(JSON.stringify(new Constructor(options)))).toStrictEqual(wire);
    expect(toWire(Class, options)).toStrictEqual(wire);
  });

  test('is an instance in Engine units, which sends the same again', () => {
    const instance = fromWire(Class, wire);
    expect(instance).toBeInstanceOf(Class);
    expect(new Constructor(options)).toEqual(instance);
    expect(new Constructor(instance).toJSON()).toStrictEqual(wire);
  });

  test('builds the same from nothing by merging', () => {
    expect(toWire(Class, mergedOptions(Class, options))).toStrictEqual(wire);
  });

  test('has every field of the class in its example', () => {
    const named = [...Object.keys(options), ...without];
    expect(named.sort()).toEqual(
      fieldsOf(Class)
        .map((field) => field.property)
        .sort(),
    );
  });

  test('sends nothing when nothing is given', () => {
    expect(fromWire(Class, {}).toJSON()).toStrictEqual({});
    expect(mergeInto(Class, {}, {})).toStrictEqual({});
  });
});

function mergedOptions(Class: types.SpecClass, options: Readonly<Record<string, unknown>>): object {
  return fromWire(Class, mergeInto(Class, {}, options));
}

test('every exported spec class has an example', () => {
  const classes = Object.values(types).filter(
    (value) => typeof value === 'function' && value.prototype instanceof types.Spec,
  );
  expect(new Set(examples.map(({ Class }) => Class))).toEqual(new Set(classes));
});
