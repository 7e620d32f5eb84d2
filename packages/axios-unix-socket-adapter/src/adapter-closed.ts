import { AxiosError } from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';
import { withCause } from './with-cause.js';

/** The `code` of errors of requests that the closing of their adapter refused or ended. */
export const ERR_ADAPTER_CLOSED = 'ERR_ADAPTER_CLOSED';

export function adapterClosed(message: string, config: InternalAxiosRequestConfig, cause?: Error): AxiosError {
  const error = new AxiosError(message, ERR_ADAPTER_CLOSED, config);
  return cause === undefined ? error : withCause(error, cause);
}
