import { InvalidArgumentError, nearestName } from '@swarmkit/api';

/**
 * Refuses what is not an object of options.
 *
 * @param call - As the caller wrote it, for example `services.list`.
 * @param names - Options there are, the most telling first.
 */
export function checkObject(call: string, options: unknown, names: readonly string[]): asserts options is object {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return;
  const example = `${call}({ ${names.slice(0, 2).join(', ')} })`;
  throw new InvalidArgumentError('options', `${call} takes its options as an object: ${example}`);
}

/**
 * Refuses what is not an object of options, and options that the call does not have: dropped in silence, a mistyped
 * filter would list everything.
 *
 * @param call - As the caller wrote it, for example `services.list`.
 * @param names - The options there are, the most telling first.
 * @throws {@link InvalidArgumentError} naming the option that was meant, as far as it can be told
 */
export function checkOptions(call: string, options: unknown, names: readonly string[]): void {
  checkObject(call, options, names);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new InvalidArgumentError(unknown, `${call} has no option ${unknown}: ${adviceFor(unknown, names)}`);
}

function adviceFor(unknown: string, names: readonly string[]): string {
  const guess = nearestName(unknown, names);
  if (guess !== undefined) return `did you mean ${guess}?`;
  const filter = names.includes('filters') ? `, a filter goes into { filters: { ${unknown}: … } }` : '';
  return `there are ${names.join(', ')}${filter}`;
}
