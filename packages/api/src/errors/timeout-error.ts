import { type RequestPlace, TransportError } from './transport-error.js';

/** The Engine did not answer within `timeoutMs`; whether a write was applied is unknown. */
export class TimeoutError extends TransportError {
  override readonly name = 'TimeoutError';
  override readonly code = 'TIMEOUT';

  constructor(
    place: RequestPlace,
    readonly timeoutMs: number,
    options?: ErrorOptions,
  ) {
    super(
      place,
      `${place.host} did not answer within ${timeoutMs} ms. Raise timeoutMs, or look at the Engine's log.`,
      options,
    );
  }
}
