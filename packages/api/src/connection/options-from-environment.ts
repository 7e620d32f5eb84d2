import type { EngineClientOptions } from '../engine-client-options.js';
import { checkClientOptions } from './check-client-options.js';
import { hostFromEnvironment } from './host-from-environment.js';

/** Fills in host and API version from the environment (`DOCKER_HOST`, `DOCKER_API_VERSION`) where `options` has none. */
export function optionsFromEnvironment<Options extends EngineClientOptions>(options: Options): Options {
  if (typeof (options as unknown) !== 'object') checkClientOptions(options);
  return {
    ...options,
    host: options.host ?? hostFromEnvironment(),
    apiVersion: options.apiVersion ?? (process.env['DOCKER_API_VERSION'] || undefined),
  };
}
