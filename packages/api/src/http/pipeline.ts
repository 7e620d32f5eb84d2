import type { EngineRequest } from './engine-request.js';
import type { HttpResponse, Send } from './http-client.js';

/** Something done to every request on its way out or to every answer on its way back. */
export type Step = (request: EngineRequest, next: Send) => Promise<HttpResponse>;

/** Joins steps in order, the first one outermost, before `send`. */
export function pipeline(steps: readonly Step[], send: Send): Send {
  return steps.reduceRight<Send>((next, step) => (request) => step(request, next), send);
}
