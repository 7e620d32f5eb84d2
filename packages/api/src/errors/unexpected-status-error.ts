import { ApiError } from './api-error.js';

/** A status that no Docker Engine sends here, a redirect for example, which is never followed. */
export class UnexpectedStatusError extends ApiError {
  override readonly name = 'UnexpectedStatusError';
  override readonly code = 'UNEXPECTED_STATUS';
}
