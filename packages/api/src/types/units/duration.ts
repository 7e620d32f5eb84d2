import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { checkInteger } from './integer.js';

/** Nanoseconds, or a text such as `'1m30s'`, `'1.5h'`, `'300ms'`, `'0'`. */
export type Duration = number | string;

const second = 1_000_000_000n;
const nanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n, // micro sign, U+00B5
  μs: 1_000n, // Greek letter, U+03BC
  ms: 1_000_000n,
  s: second,
  m: 60n * second,
  h: 3600n * second,
};
const part = /(?=\.?\d)(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/gy;

/**
 * A length of time, in nanoseconds on the wire.
 *
 * @param minimum - Shortest length the Engine takes, in nanoseconds; without it, negative ones are taken too.
 * @param zero - Whether 0 is taken although it is shorter, for "the default".
 */
export function durationFrom(minimum?: number, zero = false): Codec<Duration> {
  return {
    encode(value, option) {
      const result = typeof value === 'string' ? parseDuration(value, option) : value;
      return zero && result === 0 ? 0 : checkInteger(result, minimum === undefined ? {} : { minimum }, option);
    },
  };
}

/** A length of time that is not negative. */
export const duration = durationFrom(0);

/** Nanoseconds of a text in the form the docker CLI takes. */
export function parseDuration(text: string, option: string): number {
  const [, sign, rest] = /^([+-]?)(.*)$/s.exec(text) as unknown as [string, string, string];
  if (rest === '0') return 0;
  const parts = [...rest.matchAll(part)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== rest) {
    const advice = /^\d+$/.test(rest) ? `add a unit: '${rest}s'` : `write it like '1m30s' or '300ms'`;
    throw new InvalidArgumentError(option, `${option}: ${JSON.stringify(text)} is not a duration, ${advice}.`);
  }
  const total = parts.reduce((sum, [, whole, fraction, unit]) => sum + amount(whole, fraction, unit), 0n);
  return Number(sign === '-' ? -total : total);
}

function amount(whole = '', fraction = '', unit = ''): bigint {
  const size = nanoseconds[unit] ?? 0n;
  return BigInt(whole) * size + (BigInt(fraction) * size) / 10n ** BigInt(fraction.length);
}
