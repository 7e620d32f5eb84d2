import { redact } from './redact.js';

const brand = Symbol.for('swarmkit.error');

/** Root of every error this SDK makes; switch on `code`, never on the message. */
export abstract class SwarmkitError extends Error {
  /** Stable, documented name of the case, for example `'NOT_FOUND'`. */
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(redact(message), options);
    Object.defineProperty(this, brand, { value: true });
  }

  /** Whether `value` is an error of this SDK, also when it comes from another copy of the package. */
  static isInstance(value: unknown): value is SwarmkitError {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
  }
}
