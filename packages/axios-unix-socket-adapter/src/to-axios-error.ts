import { AxiosError, CanceledError } from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';
import { Readable } from 'node:stream';
import { ConnectFailure } from './connect-failure.js';
import { systemFields } from './system-fields.js';
import type { UnixSocketError } from './unix-socket-error.js';
import { withCause } from './with-cause.js';

/** How far a request had come when it failed. */
export interface Progress {
  /** The connection had served another request before. */
  readonly reusedSocket: boolean;
  /** At least one byte of the response was there. */
  readonly responseStarted: boolean;
}

/** Turns what undici, a socket, a request body or a dial function failed with into an `AxiosError`. */
export function toAxiosError(thrown: unknown, config: InternalAxiosRequestConfig, progress: Progress): UnixSocketError {
  if (isAxiosError(thrown)) return thrown;
  const cause = thrown instanceof ConnectFailure ? thrown.cause : thrown;
  const { code: systemCode, ...fields } = systemFields(cause);
  const text = (thrown as Partial<Error> | undefined)?.message || String(thrown);
  if (systemCode === 'UND_ERR_ABORTED') {
    return withCause(new CanceledError('Request stream has been aborted', config), cause);
  }
  if (thrown instanceof ConnectFailure) {
    const code = systemCode === undefined || systemCode.startsWith('UND_') ? AxiosError.ERR_NETWORK : systemCode;
    return withCause(Object.assign(new AxiosError(text, code, config), fields), cause);
  }
  if (connectionLost(systemCode, text)) return lostConnection(systemCode, config, progress, fields, cause);
  const code = axiosCode(systemCode, cause, config);
  return withCause(Object.assign(new AxiosError(text, code, config), fields), cause);
}

function lostConnection(
  systemCode: string | undefined,
  config: InternalAxiosRequestConfig,
  { reusedSocket, responseStarted }: Progress,
  fields: object,
  cause: unknown,
): UnixSocketError {
  const stale = reusedSocket && !responseStarted;
  const code = systemCode === 'EPIPE' && !stale ? 'EPIPE' : 'ECONNRESET';
  const message = responseStarted
    ? 'the connection closed before the response was complete'
    : 'the connection closed without a response';
  const error = new AxiosError(message, code, config);
  return withCause(Object.assign(error, fields, stale ? { reusedSocket: true as const } : undefined), cause);
}

function connectionLost(code: string | undefined, text: string): boolean {
  if (code === 'ECONNRESET' || code === 'EPIPE') return true;
  // undici reports a response that came unasked, or an upgrade, with the same code as a closed socket.
  return code === 'UND_ERR_SOCKET' && !text.startsWith('bad ');
}

function axiosCode(code: string | undefined, cause: unknown, config: InternalAxiosRequestConfig): string {
  // undici's parser errors have a name, but not always a code.
  const { name } = (cause ?? {}) as Partial<Error>;
  if (name === 'HTTPParserError' || badResponseCodes.test(code ?? '')) return AxiosError.ERR_BAD_RESPONSE;
  if (code !== undefined) return badRequestCodes.has(code) ? AxiosError.ERR_BAD_REQUEST : code;
  return isBodyFailure(cause, config) ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_NETWORK;
}

const badResponseCodes = /^(?:HPE_|Z_|ERR_BROTLI|ERR_.*DECOMP|UND_ERR_(?:SOCKET|HEADERS|RES_))/;
const badRequestCodes = new Set([
  'UND_ERR_INVALID_ARG',
  'UND_ERR_NOT_SUPPORTED',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
]);

function isBodyFailure(cause: unknown, { data }: InternalAxiosRequestConfig): boolean {
  return data instanceof Readable && data.errored !== null && data.errored === cause;
}

function isAxiosError(thrown: unknown): thrown is AxiosError {
  return (thrown as Partial<AxiosError> | null | undefined)?.isAxiosError === true;
}
