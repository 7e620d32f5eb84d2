import type { RefusedRequest } from './api-error.js';
import { UnavailableError } from './unavailable-error.js';

/** The Engine asked is a worker, or in no swarm at all. */
export class NotManagerError extends UnavailableError {
  override readonly name = 'NotManagerError';
  override readonly code = 'NOT_MANAGER';

  constructor(request: RefusedRequest) {
    super(request, `${request.host} is not a manager: connect to one, or call swarm.init() or swarm.join() there`);
  }
}
