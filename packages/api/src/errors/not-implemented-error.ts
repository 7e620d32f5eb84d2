import { ApiError } from './api-error.js';

/** The Engine has no such operation (HTTP 501), for example renaming a service or changing its mode. */
export class NotImplementedError extends ApiError {
  override readonly name = 'NotImplementedError';
  override readonly code = 'NOT_IMPLEMENTED';
}
