import { TransportError } from './transport-error.js';

/** The Engine reported a failure in the middle of a log (frame type 3), for example a node that went away. */
export class LogStreamError extends TransportError {
  override readonly name = 'LogStreamError';
  override readonly code = 'LOG_STREAM';
}
