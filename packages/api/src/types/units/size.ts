import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { checkInteger } from './integer.js';

/** Bytes, or a text such as `'512m'`, `'1.5G'`, `'64KiB'`, all of them multiples of 1024. */
export type Size = number | string;

const units = ['', 'k', 'm', 'g', 't', 'p'];
const pattern = /^(\d+(?:\.\d+)?) ?(?:b|([kmgtp])(?:i?b)?)?$/i;

/**
 * A number of bytes.
 *
 * @param minimum - Fewest bytes the Engine takes; 0, for "no limit", is always taken.
 */
export function sizeFrom(minimum: number): Codec<Size> {
  return {
    encode(value, option) {
      const bytes = checkInteger(typeof value === 'string' ? parseSize(value, option) : value, { minimum: 0 }, option);
      if (bytes === 0 || bytes >= minimum) return bytes;
      throw new InvalidArgumentError(
        option,
        `${option} is ${bytes} bytes and must be at least ${minimum}: a number is bytes, write '512m' for mebibytes.`,
      );
    },
  };
}

/** A number of bytes that is not negative. */
export const size = sizeFrom(0);

/** An amount of memory; the Engine refuses less than 4 MiB. */
export const memory = sizeFrom(4 * 1024 * 1024);

/** Bytes of a text in the form the docker CLI takes. */
export function parseSize(text: string, option: string): number {
  const match = pattern.exec(text);
  if (!match) {
    throw new InvalidArgumentError(
      option,
      `${option}: ${JSON.stringify(text)} is not a size, write it like '512m' or '1.5g'.`,
    );
  }
  return Math.trunc(Number(match[1]) * 1024 ** units.indexOf((match[2] ?? '').toLowerCase()));
}
