import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { checkInteger } from './integer.js';

/** Permission bits as a number, `0o1777`, or as octal text, `'1777'`. */
export type FileMode = number | string;

/** Permissions of a file or directory. */
export const fileMode: Codec<FileMode> = {
  encode(value, option) {
    const bits = typeof value === 'string' ? parseFileMode(value, option) : value;
    return checkInteger(bits, { minimum: 0, maximum: 0o7777 }, option);
  },
};

function parseFileMode(text: string, option: string): number {
  if (/^(0o)?[0-7]+$/.test(text)) return Number.parseInt(text.replace('0o', ''), 8);
  throw new InvalidArgumentError(
    option,
    `${option}: ${JSON.stringify(text)} is not an octal file mode such as '0444'.`,
  );
}
