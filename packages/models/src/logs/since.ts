import { InvalidArgumentError, parseDuration } from '@swarmkit/api';

const seconds = /^\d+(?:\.\d{1,9})?$/;
const date = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.(\d{1,9}))?)?)?(Z|[+-]\d\d:\d\d)?$/;
const lastSecond = 253_402_300_799; // of the year 9999: what is later was meant in milliseconds

/**
 * Gives a point in time as the Engine wants it: seconds since 1970.
 *
 * @param since - A `Date`, seconds, an RFC 3339 text (local time without a zone), or a duration before now.
 * @throws {@link InvalidArgumentError} it is none of these.
 */
export function encodeSince(since: Date | number | string): string {
  const text = typeof since === 'string' ? fromText(since) : fromNumber(since);
  if (text !== undefined) return text;
  throw new InvalidArgumentError(
    'since',
    `since must be a Date, seconds since 1970, an RFC 3339 text or a duration such as '10m', got ${describe(since)}`,
  );
}

function fromText(text: string): string | undefined {
  if (seconds.test(text)) return Number(text) <= lastSecond ? text : undefined;
  const [whole, day, time = 'T00:00', fraction = '', zone = ''] = date.exec(text) ?? [];
  if (whole === undefined) return beforeNow(text);
  // The fraction is taken over as text: a number of milliseconds would lose the nanoseconds.
  const milliseconds = Date.parse(`${day}${time.replace(/\..*/, '')}${zone}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return `${milliseconds / 1000}.${fraction.padEnd(9, '0')}`;
}

function beforeNow(text: string): string | undefined {
  try {
    return ((Date.now() - parseDuration(text, 'since') / 1e6) / 1000).toFixed(3);
  } catch {
    return undefined;
  }
}

function fromNumber(since: Date | number): string | undefined {
  const value = since instanceof Date ? since.getTime() / 1000 : since;
  if (typeof value !== 'number' || !(value >= 0 && value <= lastSecond)) return undefined;
  return Number.isInteger(value) ? String(value) : value.toFixed(since instanceof Date ? 3 : 9);
}

function describe(since: unknown): string {
  return typeof since === 'string' ? JSON.stringify(since) : String(since);
}
