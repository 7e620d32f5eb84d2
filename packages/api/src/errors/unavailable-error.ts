import { ApiError } from './api-error.js';

/** The Engine cannot serve swarm requests now (HTTP 503); its message says why. */
export class UnavailableError extends ApiError {
  override readonly name: string = 'UnavailableError';
  override readonly code: string = 'UNAVAILABLE';
}
