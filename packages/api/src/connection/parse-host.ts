import { ConfigurationError } from '../errors/configuration-error.js';
import type { EngineHost } from './engine-host.js';
import { tcpHost } from './tcp-host.js';
import { socketHost } from './socket-host.js';
import { withoutUserInfo } from './without-user-info.js';

/**
 * Reads a host as `DOCKER_HOST` has it: `unix:///path`, `npipe:////./pipe/name`, `tcp://name:port`.
 *
 * @throws {@link ConfigurationError} the text is no such host, or of a kind this version cannot use.
 */
export function parseHost(host: string): EngineHost {
  if (typeof (host as unknown) !== 'string') {
    throw new ConfigurationError('The host must be a text, such as unix:///var/run/docker.sock or tcp://name:2375.');
  }
  const match = /^([a-z]+):\/\/(.*)$/is.exec(host);
  const [, scheme = '', rest = ''] = match ?? [];
  switch (scheme.toLowerCase()) {
    case 'unix':
      return socketHost(host, rest);
    case 'npipe':
      return socketHost(host, rest.replaceAll('/', '\\'));
    case 'tcp':
    case 'http':
      return tcpHost(host, rest);
    case 'https':
    case 'ssh':
    case 'fd':
      throw new ConfigurationError(`This version cannot use ${scheme}:// hosts; use unix://, npipe:// or tcp://.`);
    default:
      throw new ConfigurationError(
        `${JSON.stringify(withoutUserInfo(host))} is no host: write unix:///var/run/docker.sock, npipe:////./pipe/docker_engine or tcp://name:2375.`,
      );
  }
}
