import { ApiError } from './api-error.js';

/** No such object, or no such endpoint at this API version (HTTP 404). */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
  override readonly code = 'NOT_FOUND';
}
