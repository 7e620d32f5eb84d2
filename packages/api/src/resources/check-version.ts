import { InvalidArgumentError } from '../errors/invalid-argument-error.js';

/**
 * Gives a version back that an update can be sent with.
 *
 * @throws {@link InvalidArgumentError} it is no whole number.
 */
export function checkVersion(operation: string, version: number): number {
  if (Number.isInteger(version) && version >= 0) return version;
  const advice = 'Version.Index of the object that the spec came from';
  throw new InvalidArgumentError('version', `${operation} needs a version, ${advice}, got ${typeof version}`);
}
