import { ApiError } from './api-error.js';

/** The Engine or a registry refuses the credentials or key (HTTP 401). */
export class UnauthorizedError extends ApiError {
  override readonly name = 'UnauthorizedError';
  override readonly code = 'UNAUTHORIZED';
}
