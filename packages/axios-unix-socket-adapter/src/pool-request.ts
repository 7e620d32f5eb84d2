import { AxiosError } from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';
import type { Dispatcher } from 'undici';
import type { Exchange } from './exchange.js';
import { requestBody } from './request-body.js';
import { requestHeaders } from './request-headers.js';
import { requestTarget } from './request-target.js';
import { withCause } from './with-cause.js';

/** What undici is told of a request; the exchange goes along to learn which connection serves it. */
export interface PoolRequest extends Dispatcher.DispatchOptions {
  readonly exchange: Exchange;
}

export function poolRequest(exchange: Exchange): PoolRequest {
  const { config } = exchange;
  try {
    const target = requestTarget(config);
    const headers = requestHeaders(config, target);
    return { path: target.path, method: requestMethod(config), headers, body: requestBody(config) ?? null, exchange };
  } catch (error) {
    // Errors of axios' own URL building name no request.
    if (error instanceof AxiosError) throw Object.assign(error, { config });
    const message = (error as Partial<Error> | undefined)?.message ?? String(error);
    throw withCause(new AxiosError(message, AxiosError.ERR_BAD_REQUEST, config), error);
  }
}

function requestMethod(config: InternalAxiosRequestConfig): string {
  const method = config.method?.toUpperCase() ?? 'GET';
  if (method !== 'CONNECT') return method;
  throw new AxiosError('the method CONNECT is not supported', AxiosError.ERR_NOT_SUPPORT, config);
}
