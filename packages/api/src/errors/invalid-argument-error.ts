import { UsageError } from './usage-error.js';

/** An option or argument is not usable; `option` names it, nothing was sent. */
export class InvalidArgumentError extends UsageError {
  override readonly name = 'InvalidArgumentError';
  override readonly code = 'INVALID_ARGUMENT';

  /** @param option - The option's path as the caller wrote it, for example `'updateConfig.delay'`. */
  constructor(
    readonly option: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
