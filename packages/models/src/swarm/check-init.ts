import { InvalidArgumentError } from '@swarmkit/api';
import type { SwarmInitOptions } from './swarm-options.js';

/** Refuses what Engines answer with their own failure (HTTP 500). @throws {@link InvalidArgumentError} */
export function checkInit({ defaultAddrPool, subnetSize, dataPathPort }: SwarmInitOptions): void {
  checkNumber('subnetSize', subnetSize, 1, 29);
  if (dataPathPort !== 0) checkNumber('dataPathPort', dataPathPort, 1024, 49_151);
  for (const block of defaultAddrPool ?? []) {
    if (typeof block === 'string' && /^[\da-f.:]+\/\d{1,3}$/i.test(block)) continue;
    throw new InvalidArgumentError(
      'defaultAddrPool',
      `defaultAddrPool lists CIDR blocks such as '10.20.0.0/16', got ${JSON.stringify(block)}`,
    );
  }
}

function checkNumber(option: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
  throw new InvalidArgumentError(option, `${option} must be a number from ${least} to ${most}, got ${String(value)}`);
}
