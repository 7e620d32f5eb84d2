import { InvalidArgumentError, parseDuration } from '@swarmkit/api';

/**
 * Gives a point in time as the Engine wants it: seconds since 1970.
 *
 * @throws {@link InvalidArgumentError} the text is neither a date nor a duration.
 */
export function encodeSince(since: Date | number | string): number | string {
  if (typeof since === 'number' && Number.isFinite(since)) return since;
  const time = since instanceof Date ? since.getTime() : Date.parse(String(since));
  // The fraction is taken over as text: a number of milliseconds would lose the nanoseconds.
  if (!Number.isNaN(time)) return `${Math.floor(time / 1000)}.${fraction(since, time)}`;
  if (typeof since === 'string') return ((Date.now() - parseDuration(since, 'since') / 1e6) / 1000).toFixed(3);
  throw new InvalidArgumentError(
    'since',
    "since must be a Date, seconds since 1970, an RFC 3339 text or a duration such as '10m'",
  );
}

function fraction(since: unknown, time: number): string {
  const digits = typeof since === 'string' ? /:\d\d\.(\d{1,9})/.exec(since)?.[1] : undefined;
  return (digits ?? String(((time % 1000) + 1000) % 1000).padStart(3, '0')).padEnd(9, '0');
}
