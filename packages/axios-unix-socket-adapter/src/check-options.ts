import { AxiosError } from 'axios';
import type { Dial } from './dial.js';
import { dialSocketPath } from './dial-socket-path.js';
import type { UnixSocketAdapterOptions } from './options.js';
import { socketPathProblem } from './socket-path-problem.js';

/** The options with their defaults filled in, `socketPath` turned into a dial function. */
export interface CheckedOptions {
  readonly dial: Dial;
  /** What error messages call the server. */
  readonly endpoint: string;
  readonly connections: number | undefined;
  readonly connectTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
}

// Timers of Node fire at once when asked for more.
const longestTimer = 2 ** 31 - 1;

export function checkOptions(options: UnixSocketAdapterOptions): CheckedOptions {
  const { connections, connectTimeoutMs = 10_000, keepAliveTimeoutMs = 4_000 } = options ?? {};
  if (connections !== undefined && !(Number.isSafeInteger(connections) && connections > 0)) {
    throw badOption(`"connections" must be a positive integer, got ${String(connections)}`);
  }
  checkMilliseconds('connectTimeoutMs', connectTimeoutMs);
  checkMilliseconds('keepAliveTimeoutMs', keepAliveTimeoutMs);
  return { ...checkEndpoint(options ?? {}), connections, connectTimeoutMs, keepAliveTimeoutMs };
}

function checkEndpoint({ socketPath, dial }: UnixSocketAdapterOptions): Pick<CheckedOptions, 'dial' | 'endpoint'> {
  if ((socketPath === undefined) === (dial === undefined)) {
    throw badOption(`give exactly one of "socketPath" and "dial", got ${dial === undefined ? 'neither' : 'both'}`);
  }
  if (dial !== undefined) {
    if (typeof dial !== 'function') throw badOption(`"dial" must be a function, got ${typeof dial}`);
    return { dial, endpoint: 'the dialled stream' };
  }
  const problem = socketPathProblem(socketPath);
  if (problem !== undefined) throw badOption(`"socketPath" ${problem}`);
  return { dial: dialSocketPath(socketPath as string), endpoint: socketPath as string };
}

function checkMilliseconds(name: string, value: number): void {
  if (typeof value !== 'number' || !(value >= 0 && value <= longestTimer)) {
    throw badOption(`"${name}" must be a number of milliseconds from 0 to ${longestTimer}, got ${String(value)}`);
  }
}

function badOption(message: string): AxiosError {
  return new AxiosError(message, AxiosError.ERR_BAD_OPTION);
}
