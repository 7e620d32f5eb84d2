import type { ApiError, RefusedRequest } from '../errors/api-error.js';
import { BadRequestError } from '../errors/bad-request-error.js';
import { ConflictError } from '../errors/conflict-error.js';
import { ForbiddenError } from '../errors/forbidden-error.js';
import { NotFoundError } from '../errors/not-found-error.js';
import { NotImplementedError } from '../errors/not-implemented-error.js';
import { NotManagerError } from '../errors/not-manager-error.js';
import { ServerError } from '../errors/server-error.js';
import { SwarmLockedError } from '../errors/swarm-locked-error.js';
import { UnauthorizedError } from '../errors/unauthorized-error.js';
import { UnavailableError } from '../errors/unavailable-error.js';
import { UnexpectedStatusError } from '../errors/unexpected-status-error.js';
import { VersionConflictError } from '../errors/version-conflict-error.js';

/** Chooses the class for a refused request: a known text first (the status of a stale version is 500), then the status. */
export function statusToError(request: RefusedRequest): ApiError {
  const { status, detail } = request;
  if (status >= 400) {
    if (detail.includes('update out of sequence')) return new VersionConflictError(request);
    if (detail.includes('not a swarm manager')) return new NotManagerError(request);
    // 400 or, when its credentials were asked for, 500.
    if (detail.includes('does not have a previous spec')) return new BadRequestError(request);
    if (detail.includes('needs to be unlocked')) return new SwarmLockedError(request);
  }
  switch (status) {
    case 400:
      return new BadRequestError(request);
    case 401:
      return new UnauthorizedError(request);
    case 403:
      return new ForbiddenError(request);
    case 404:
      return new NotFoundError(request);
    case 409:
      return new ConflictError(request);
    case 501:
      return new NotImplementedError(request, fixedFor(detail));
    case 503:
      return new UnavailableError(request, detail.includes('--force') ? 'Here that is { force: true }' : undefined);
    default:
      return status >= 500 ? new ServerError(request) : new UnexpectedStatusError(request);
  }
}

function fixedFor(detail: string): string | undefined {
  return /renaming|mode change/.test(detail) ? 'Create another service and remove this one' : undefined;
}
