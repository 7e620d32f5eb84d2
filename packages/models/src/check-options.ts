import { InvalidArgumentError, nearestName } from '@swarmkit/api';

/**
 * Refuses what is not an object of options, and options that the call does not have: dropped in silence, a mistyped
 * filter would list everything.
 *
 * @param call - As the caller wrote it, for example `services.list`.
 * @param names - The options there are, the most telling first.
 * @throws {@link InvalidArgumentError} naming the option that was meant, as far as it can be told
 */
export function checkOptions(call: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const example = `${call}({ ${names.slice(0, 2).join(', ')} })`;
    throw new InvalidArgumentError('options', `${call} takes its options as an object: ${example}`);
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const guess = nearestName(unknown, names);
  const advice = guess === undefined ? `there are ${names.join(', ')}` : `did you mean ${guess}?`;
  throw new InvalidArgumentError(unknown, `${call} has no option ${unknown}: ${advice}`);
}
