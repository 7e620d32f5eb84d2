import { InvalidArgumentError } from '../../errors/index.js';

/** The error for a value where a list must be, of which people often give the one entry alone. */
export function notAList(value: unknown, option: string, kind = 'a list'): Error {
  const isEntry = typeof value === 'string' || (typeof value === 'object' && value !== null);
  return new InvalidArgumentError(option, `${option} must be ${kind}${isEntry ? ': put it into [ ]' : ''}.`);
}
