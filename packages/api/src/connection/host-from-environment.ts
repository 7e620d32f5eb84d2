import { ConfigurationError } from '../errors/configuration-error.js';
import { defaultHost } from './default-host.js';

/** The part of the environment that says where the Engine is. */
export type EngineEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `DOCKER_HOST`, else gives the platform's default socket.
 *
 * @throws {@link ConfigurationError} the environment asks for TLS or a docker context, which this version
 * cannot honour: going elsewhere in silence would change the wrong swarm.
 */
export function hostFromEnvironment(environment: EngineEnvironment = process.env): string {
  const { DOCKER_HOST, DOCKER_CONTEXT, DOCKER_TLS_VERIFY } = environment;
  if (DOCKER_TLS_VERIFY && DOCKER_HOST?.startsWith('tcp:')) {
    throw new ConfigurationError('DOCKER_TLS_VERIFY is set, and this version has no TLS: use unix:// or plain tcp://.');
  }
  if (DOCKER_HOST) return DOCKER_HOST;
  if (DOCKER_CONTEXT && DOCKER_CONTEXT !== 'default') {
    throw new ConfigurationError('DOCKER_CONTEXT is set, and this version does not read contexts: set DOCKER_HOST.');
  }
  return defaultHost();
}
