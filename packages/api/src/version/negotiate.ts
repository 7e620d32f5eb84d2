import { ProtocolError } from '../errors/protocol-error.js';
import { UnsupportedVersionError } from '../errors/unsupported-version-error.js';
import type { HttpClient } from '../http/http-client.js';
import type { RequestOptions } from '../http/request-options.js';
import { compareVersions } from './compare-versions.js';
import { newestVersion, oldestVersion } from './versions.js';

/**
 * Asks the Engine for its newest API version and gives the newest that both sides speak, for example `'1.41'`.
 *
 * @param operation - What is waiting for the answer, for errors.
 * @throws {@link ProtocolError} what answers is not a Docker Engine.
 * @throws {@link UnsupportedVersionError} the Engine is older than API 1.24.
 * @engine GET /_ping
 */
export async function negotiateVersion(
  client: HttpClient,
  operation: string,
  options: RequestOptions,
): Promise<string> {
  const response = await client.send({ ...options, operation, method: 'GET', path: '/_ping' });
  const version = response.headers['api-version'];
  if (version === undefined || !/^\d+\.\d+$/.test(version)) {
    const place = { host: client.host, operation };
    throw new ProtocolError(
      place,
      `${client.host} answered HTTP ${response.status} without an API version: it is not a Docker Engine`,
    );
  }
  if (compareVersions(version, oldestVersion) < 0) {
    throw new UnsupportedVersionError('This SDK', oldestVersion, version);
  }
  return compareVersions(version, newestVersion) < 0 ? version : newestVersion;
}
