import { ApiError } from './api-error.js';

/** The Engine finds the request invalid (HTTP 400); its message says which part. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError';
  override readonly code = 'BAD_REQUEST';
}
