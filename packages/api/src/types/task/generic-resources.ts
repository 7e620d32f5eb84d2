import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import type { Codec } from '../codec.js';
import { checkInteger } from '../units/integer.js';
import { isWireObject } from '../wire-object.js';
import { entriesOf } from '../codecs/entries-of.js';

/** A map of kind to amount (number) or name (text), texts `kind=amount`, or the Engine's own form. */
export type GenericResources =
  Readonly<Record<string, number | string>> | string | readonly (string | wire.GenericResource)[];

/** Resources that nodes announce themselves, such as GPUs. */
export const genericResources: Codec<GenericResources> = {
  encode(value, option) {
    if (typeof value === 'string') return genericResources.encode(value.split(','), option);
    if (Array.isArray(value)) return (value as readonly unknown[]).flatMap((entry) => listEntry(entry, option));
    return entriesOf(value, option).map(([kind, content]) => resource(kind, content, option));
  },
};

function listEntry(entry: unknown, option: string): wire.GenericResource[] {
  if (isWireObject(entry)) return [entry];
  return entriesOf([entry], option).map(([kind, content]) =>
    resource(kind, typeof content === 'string' && /^\d+$/.test(content) ? Number(content) : content, option),
  );
}

function resource(Kind: string, content: unknown, option: string): wire.GenericResource {
  if (Kind !== '' && typeof content === 'string' && content !== '')
    return { NamedResourceSpec: { Kind, Value: content } };
  if (Kind !== '' && typeof content === 'number') {
    return { DiscreteResourceSpec: { Kind, Value: checkInteger(content, { minimum: 1 }, `${option}.${Kind}`) } };
  }
  throw new InvalidArgumentError(
    option,
    `${option}: give ${JSON.stringify(Kind)} an amount or a name, such as 'gpu=2'.`,
  );
}
