import { ApiError } from './api-error.js';

/** The Engine failed (HTTP 5xx). */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
  override readonly code = 'SERVER';
}
