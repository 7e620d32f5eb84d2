import { TransportError } from './transport-error.js';

/** What came back is not what a Docker Engine sends: HTML, broken JSON, a broken log frame. */
export class ProtocolError extends TransportError {
  override readonly name = 'ProtocolError';
  override readonly code = 'PROTOCOL';
}
