import { ConnectionError } from '../errors/connection-error.js';
import { ProtocolError } from '../errors/protocol-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { TransportError } from '../errors/transport-error.js';

const advice: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such socket. Start the Engine, or name another one with { host } or DOCKER_HOST',
  EACCES: 'no permission to use the socket. Add the user to the group that owns it, or run with more rights',
  EPERM: 'no permission to use the socket. Add the user to the group that owns it, or run with more rights',
  ECONNREFUSED: 'nobody listens there. Start the Engine, or name another one with { host } or DOCKER_HOST',
  ENOTFOUND: 'the host name is unknown. Check { host } or DOCKER_HOST',
  EAI_AGAIN: 'the host name cannot be looked up now. Check the network and the name server',
  EHOSTUNREACH: 'there is no way to the host. Check the network',
  ENETUNREACH: 'there is no way to the host. Check the network',
  ECONNRESET: 'the Engine ended the connection before its answer was complete. A write may have been applied or not',
  EPIPE: 'the Engine ended the connection before the request was complete',
};

interface AdapterError extends NodeJS.ErrnoException {
  /** The connection had been kept from a request before, and nothing came back over it. */
  readonly reusedSocket?: true;
}

/** Turns a failure of axios into an error of this SDK that carries neither body nor headers of the request. */
export function transportFailure(
  error: unknown,
  request: { readonly operation: string },
  connection: { readonly host: string; readonly timeoutMs: number },
): TransportError {
  const { host, timeoutMs } = connection;
  const place = { host, operation: request.operation };
  const { code = 'UNKNOWN', message = String(error), syscall, reusedSocket } = error as AdapterError;
  if ((code === 'ETIMEDOUT' || code === 'ECONNABORTED') && syscall !== 'connect') {
    return new TimeoutError(place, timeoutMs);
  }
  if (code === 'ERR_BAD_RESPONSE' || code === 'ERR_NETWORK') {
    return new ProtocolError(place, `${host} does not answer as a Docker Engine does: ${message}`);
  }
  // The cause is rebuilt: an axios error holds the request with its body and credentials.
  const cause = Object.assign(new Error(message), { code, ...(reusedSocket && { reusedSocket }) });
  return new ConnectionError(place, code, `cannot use ${host} (${code}): ${advice[code] ?? message}`, { cause });
}
