import { InvalidArgumentError } from '../../errors/index.js';

/** What the values of a map may be; the Engine takes texts only, so numbers and booleans are written out. */
export type Scalar = string | number | boolean;

/** The text of a map's value. */
export function scalarText(value: unknown, key: string, option: string): string {
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new InvalidArgumentError(option, `${option}: the value of ${JSON.stringify(key)} must be a text.`);
}
