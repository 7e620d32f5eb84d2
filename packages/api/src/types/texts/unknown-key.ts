import { InvalidArgumentError } from '../../errors/index.js';
import { nearestName } from '../nearest-name.js';

/** The error for a key that a `key=value` text must not have, or that lacks its value. */
export function unknownKey(key: string, value: string | undefined, keys: readonly string[], option: string): Error {
  if (keys.includes(key) && value === undefined) {
    return new InvalidArgumentError(option, `${option}: ${key} needs a value: ${key}=….`);
  }
  const guess = nearestName(key, keys);
  const advice = guess === undefined ? `there are ${keys.join(', ')}` : `did you mean ${guess}?`;
  return new InvalidArgumentError(option, `${option}: ${JSON.stringify(key)} is not a key here, ${advice}`);
}
