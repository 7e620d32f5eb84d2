import type { RefusedRequest } from './api-error.js';
import { ApiError } from './api-error.js';

/** Somebody else changed the object since it was read; nothing was written. */
export class VersionConflictError extends ApiError {
  override readonly name = 'VersionConflictError';
  override readonly code = 'VERSION_CONFLICT';

  constructor(request: RefusedRequest) {
    super(request, 'The object changed since it was read: read it again and repeat the change');
  }
}
