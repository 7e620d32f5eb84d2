import { ApiError } from './api-error.js';

/** The name is taken, or the object is in a state that excludes the operation (HTTP 409). */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
  override readonly code = 'CONFLICT';
}
