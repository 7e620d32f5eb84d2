import { ProtocolError } from '../errors/protocol-error.js';
import type { EngineRequest } from './engine-request.js';
import type { HttpResponse, Send } from './http-client.js';
import type { Step } from './pipeline.js';
import { readBody } from './read-body.js';
import { statusToError } from './status-to-error.js';

/** Turns every status but 2xx into an error of this SDK; a redirect is one, it is never followed. */
export function raiseErrors(host: string): Step {
  return async (request: EngineRequest, next: Send): Promise<HttpResponse> => {
    const response = await next(request);
    if (response.status >= 200 && response.status < 300) return response;
    const text = (await readBody(response)).toString('utf8').trim();
    const detail = engineMessage(text);
    const place = { host, operation: request.operation };
    if (detail === undefined && text.startsWith('<')) {
      throw new ProtocolError(place, `${host} answered HTTP ${response.status} with HTML: it is not a Docker Engine`);
    }
    const { method, path } = request;
    const { status } = response;
    throw statusToError({ ...place, method, path, status, detail: detail ?? (text.slice(0, 200) || 'no message') });
  };
}

function engineMessage(text: string): string | undefined {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
