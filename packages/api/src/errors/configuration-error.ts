import { UsageError } from './usage-error.js';

/** The place of the Engine cannot be told from the options or the environment (`DOCKER_HOST` and friends). */
export class ConfigurationError extends UsageError {
  override readonly name = 'ConfigurationError';
  override readonly code = 'CONFIGURATION';
}
