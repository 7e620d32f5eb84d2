import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';

/** Flags alone, or pairs of a flag and its value. */
export type TmpfsFlags = readonly (string | readonly string[])[];

/** Mount flags: lists of one or two texts on the wire. */
export const tmpfsFlags: Codec<TmpfsFlags> = {
  encode(value, option) {
    if (!Array.isArray(value)) throw new InvalidArgumentError(option, `${option} must be a list of flags.`);
    return (value as TmpfsFlags).map((entry, index) => {
      const parts: readonly string[] = typeof entry === 'string' ? splitFlag(entry) : entry;
      if (isFlag(parts)) return [...parts];
      throw new InvalidArgumentError(
        `${option}[${index}]`,
        `${option}[${index}] must be a flag or a pair: ['uid', '1000'].`,
      );
    });
  },
};

function splitFlag(entry: string): readonly string[] {
  const index = entry.indexOf('=');
  return index === -1 ? [entry] : [entry.slice(0, index), entry.slice(index + 1)];
}

function isFlag(parts: unknown): parts is readonly string[] {
  if (!Array.isArray(parts)) return false;
  return (parts.length === 1 || parts.length === 2) && parts.every((part) => typeof part === 'string');
}
