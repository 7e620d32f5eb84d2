import type { RefusedRequest } from './api-error.js';
import { UnavailableError } from './unavailable-error.js';

/** The manager was restarted with autolock on and waits for its unlock key. */
export class SwarmLockedError extends UnavailableError {
  override readonly name = 'SwarmLockedError';
  override readonly code = 'SWARM_LOCKED';

  constructor(request: RefusedRequest) {
    super(request, `Call swarm.unlock() on ${request.host} with the unlock key`);
  }
}
