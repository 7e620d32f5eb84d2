import { InvalidArgumentError } from '../../errors/index.js';
import { isWireObject } from '../wire-object.js';

/** Keys and values of a map whose keys the user chose, or of a list of `key=value` texts; `undefined` is absent. */
export function entriesOf(value: unknown, option: string): [string, unknown][] {
  const entries = Array.isArray(value) ? value.map((entry: unknown) => pair(entry, option)) : mapEntries(value, option);
  return entries.filter(([, content]) => content !== undefined);
}

function mapEntries(value: unknown, option: string): [string, unknown][] {
  if (isWireObject(value)) return Object.entries(value);
  throw new InvalidArgumentError(
    option,
    `${option} must be a map of names to values, or a list of 'name=value' texts.`,
  );
}

/** Refuses an entry that has a value and no name. */
export function checkNames(entries: readonly [string, unknown][], option: string): void {
  if (!entries.some(([key]) => key === '')) return;
  throw new InvalidArgumentError(option, `${option} has an entry without a name.`);
}

// The whole text stays out of errors: what follows "=" may be a password.
function pair(entry: unknown, option: string): [string, unknown] {
  if (typeof entry !== 'string') throw new InvalidArgumentError(option, `${option} must be a list of texts.`);
  const [key] = entry.split('=', 1) as [string];
  return [key, key === entry ? null : entry.slice(key.length + 1)];
}
