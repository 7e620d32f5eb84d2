import type { InternalAxiosRequestConfig } from 'axios';
import { checkOptions } from './check-options.js';
import type { UnixSocketAdapterOptions } from './options.js';
import { Transport } from './transport.js';
import type { UnixSocketAdapter } from './unix-socket-adapter.js';

/**
 * Creates an axios adapter that speaks HTTP over a unix socket, a Windows pipe or any stream that can be dialled.
 *
 * Nothing is opened before the first request. Idle connections do not keep the process alive.
 *
 * @param options - Exactly one of `socketPath` and `dial`, and how connections are kept (durations in milliseconds).
 * @throws {@link AxiosError} with code `ERR_BAD_OPTION`: its message names the option
 * @example
 * const http = axios.create({ adapter: createUnixSocketAdapter({ socketPath: '/run/app.sock' }) });
 * const { data } = await http.get('/status');
 */
export function createUnixSocketAdapter(options: UnixSocketAdapterOptions): UnixSocketAdapter {
  const transport = new Transport(checkOptions(options));
  return Object.assign((config: InternalAxiosRequestConfig) => transport.send(config), {
    close: () => transport.close(),
    destroy: (error?: Error) => transport.destroy(error),
    [Symbol.asyncDispose]: () => transport.destroy(),
  });
}
