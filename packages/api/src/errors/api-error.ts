import { redact } from './redact.js';
import { SwarmkitError } from './swarmkit-error.js';
import type { RequestPlace } from './transport-error.js';

/** What is known of a request that the Engine refused. */
export interface RefusedRequest extends RequestPlace {
  readonly method: string;
  /** Path without query, so that nothing a caller sent is in it but the id. */
  readonly path: string;
  readonly status: number;
  /** The Engine's own message, as sent. */
  readonly detail: string;
}

/** The Engine answered with an error; `detail` is its message, as sent. */
export abstract class ApiError extends SwarmkitError {
  readonly host: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly detail: string;

  /** @param advice - What to do about it, when the SDK knows better than the Engine's message. */
  constructor(request: RefusedRequest, advice?: string) {
    super(`${request.operation}: ${request.detail} (HTTP ${request.status})${advice ? `. ${advice}` : ''}`);
    this.host = request.host;
    this.operation = request.operation;
    this.method = request.method;
    this.path = request.path;
    this.status = request.status;
    this.detail = redact(request.detail);
  }
}
