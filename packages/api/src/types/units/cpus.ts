import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { checkInteger } from './integer.js';

/** Nano-CPUs, or a text that counts CPUs: `'0.5'` is half of one, 500000000 nano-CPUs. */
export type Cpus = number | string;

const minimum = 1e6;

/** A share of processor time; the Engine refuses less than 0.001 of a CPU. */
export const cpus: Codec<Cpus> = {
  encode(value, option) {
    const nano = typeof value === 'string' ? parseCpus(value, option) : value;
    const advice = `a number is nano-CPUs: write '0.5' for half a CPU`;
    if (typeof nano === 'number' && nano > 0 && nano < minimum) {
      throw new InvalidArgumentError(option, `${option} must be at least 0.001 CPUs; ${advice}.`);
    }
    return checkInteger(nano, { minimum: 0 }, option);
  },
};

/** Nano-CPUs of a decimal text. */
export function parseCpus(text: string, option: string): number {
  const [, whole = '', fraction = ''] = /^(\d*)(?:\.(\d*))?$/.exec(text) ?? [];
  if (whole === '' && fraction === '') {
    throw new InvalidArgumentError(
      option,
      `${option}: ${JSON.stringify(text)} is not a number of CPUs, write it like '0.5'.`,
    );
  }
  if (fraction.length > 9) {
    throw new InvalidArgumentError(option, `${option}: ${JSON.stringify(text)} has more than nine decimals.`);
  }
  return Number(`${whole}${fraction.padEnd(9, '0')}`);
}
