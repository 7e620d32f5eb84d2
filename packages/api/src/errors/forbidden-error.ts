import { ApiError } from './api-error.js';

/** The Engine refuses the operation (HTTP 403), for example a network that is not swarm-scoped. */
export class ForbiddenError extends ApiError {
  override readonly name = 'ForbiddenError';
  override readonly code = 'FORBIDDEN';
}
