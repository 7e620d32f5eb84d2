import { InvalidArgumentError } from '../errors/invalid-argument-error.js';
import type { Query } from '../http/query.js';
import type * as wire from '../wire/index.js';
import { checkQuery } from './check-query.js';

const names = ['follow', 'tail', 'since', 'timestamps', 'details', 'stdout', 'stderr'];

/**
 * The query of a log: both streams unless the caller names one.
 *
 * @throws {@link InvalidArgumentError} both streams are refused, or `tail` is no count.
 */
export function logsQuery(query: wire.LogsQuery): Query {
  checkQuery('logs', query, names);
  const { stdout, stderr, tail, follow, since, timestamps, details } = query;
  if (stdout === false && stderr === false) {
    throw new InvalidArgumentError('stdout', 'stdout and stderr are both false: ask for one of them at least');
  }
  if (tail !== undefined && tail !== 'all' && !(Number.isInteger(tail) && tail >= 0)) {
    throw new InvalidArgumentError('tail', `tail must be a number of lines or 'all', got ${JSON.stringify(tail)}`);
  }
  const streams = { stdout: stdout ?? stderr !== true, stderr: stderr ?? stdout !== true };
  return { ...streams, tail, follow, since, timestamps, details };
}
