import { InvalidArgumentError } from '../errors/invalid-argument-error.js';
import { compareVersions } from './compare-versions.js';
import { oldestVersion } from './versions.js';

/** @throws {@link InvalidArgumentError} the text is no version like `1.41`, or older than the SDK speaks. */
export function checkPinnedVersion(version: string | undefined): string | undefined {
  if (version === undefined) return undefined;
  if (typeof (version as unknown) !== 'string' || !/^\d+\.\d+$/.test(version)) {
    const advice = 'leave it out to speak the newest that both sides know';
    throw new InvalidArgumentError(
      'apiVersion',
      `apiVersion must be a text like '1.41', got ${JSON.stringify(version)}; ${advice}`,
    );
  }
  if (compareVersions(version, oldestVersion) < 0) {
    throw new InvalidArgumentError('apiVersion', `apiVersion must be ${oldestVersion} or newer, got ${version}`);
  }
  return version;
}
