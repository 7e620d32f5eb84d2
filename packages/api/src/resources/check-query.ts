import { InvalidArgumentError } from '../errors/invalid-argument-error.js';
import { nearestName } from '../types/nearest-name.js';

/**
 * Refuses parameters that an endpoint does not have: dropped in silence, a mistyped filter would list everything.
 *
 * @param operation - For example `services.list`.
 * @param names - The parameters there are.
 * @throws {@link InvalidArgumentError} naming the parameter that was meant, as far as it can be told
 */
export function checkQuery(operation: string, query: object, names: readonly string[]): void {
  const unknown = Object.keys(query).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new InvalidArgumentError(unknown, `${operation} has no parameter ${unknown}: ${adviceFor(unknown, names)}`);
}

function adviceFor(unknown: string, names: readonly string[]): string {
  if (unknown === 'signal' || unknown === 'timeoutMs') return 'it goes into the last argument';
  const guess = nearestName(unknown, names);
  if (guess !== undefined) return `did you mean ${guess}?`;
  const filter = names.includes('filters') ? `, a filter goes into { filters: { ${unknown}: … } }` : '';
  return `there are ${names.join(', ')}${filter}`;
}
