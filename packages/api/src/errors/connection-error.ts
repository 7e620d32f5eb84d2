import { type RequestPlace, TransportError } from './transport-error.js';

/** No connection to the Engine, or one that broke before the answer was complete; `reason` is the system's code. */
export class ConnectionError extends TransportError {
  override readonly name = 'ConnectionError';
  override readonly code = 'CONNECTION';

  /** @param reason - For example `'ENOENT'`, `'EACCES'`, `'ECONNREFUSED'`, `'ECONNRESET'`. */
  constructor(
    place: RequestPlace,
    readonly reason: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(place, message, options);
  }
}
