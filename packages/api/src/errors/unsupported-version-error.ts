import { SwarmkitError } from './swarmkit-error.js';

/** The Engine's API version is too old for what was asked; nothing was sent. */
export class UnsupportedVersionError extends SwarmkitError {
  override readonly name = 'UnsupportedVersionError';
  override readonly code = 'UNSUPPORTED_VERSION';

  /**
   * @param feature - The field or endpoint, for example `'TaskTemplate.ContainerSpec.Sysctls'`.
   * @param required - First API version that has it.
   * @param actual - API version in use.
   */
  constructor(
    readonly feature: string,
    readonly required: string,
    readonly actual: string,
  ) {
    super(
      `${feature} needs Engine API ${required} or newer, this connection speaks ${actual}. ` +
        `Leave it out, upgrade the Engine, or raise the pinned apiVersion.`,
    );
  }
}
