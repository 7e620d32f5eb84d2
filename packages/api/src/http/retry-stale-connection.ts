import { setImmediate } from 'node:timers/promises';
import { ConnectionError } from '../errors/connection-error.js';
import type { Step } from './pipeline.js';

/** Sends a read once more when the Engine had closed the kept connection it went over; a write may have been applied. */
export const retryStaleConnection: Step = async (request, next) => {
  try {
    return await next(request);
  } catch (error) {
    if (request.method !== 'GET' || !isStale(error)) throw error;
    // Other kept connections ended with this one: once that is noticed, the second attempt cannot get one of them.
    await setImmediate();
    return next(request);
  }
};

function isStale(error: unknown): boolean {
  return (
    error instanceof ConnectionError && (error.cause as { reusedSocket?: unknown } | undefined)?.reusedSocket === true
  );
}
