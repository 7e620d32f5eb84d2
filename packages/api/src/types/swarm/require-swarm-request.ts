import { UnsupportedVersionError } from '../../errors/index.js';
import { compareVersions } from '../../version/compare-versions.js';
import type * as wire from '../../wire/index.js';

const firstVersions = new Map([
  ['AutoLockManagers', '1.25'],
  ['DataPathAddr', '1.30'],
  ['DefaultAddrPool', '1.39'],
  ['SubnetSize', '1.39'],
  ['DataPathPort', '1.40'],
]);

/**
 * Refuses a request to make or join a swarm with a field that the Engine would drop without a word.
 *
 * @throws {@link UnsupportedVersionError} names the first such field.
 */
export function requireSwarmRequest(request: wire.InitRequest | wire.JoinRequest, version: string): void {
  for (const [field, value] of Object.entries(request)) {
    const since = firstVersions.get(field);
    if (since === undefined || value === undefined || compareVersions(version, since) >= 0) continue;
    throw new UnsupportedVersionError(field, since, version);
  }
}
