import type { Duplex } from 'node:stream';
import { ConnectFailure } from './connect-failure.js';
import type { CheckedOptions } from './check-options.js';
import { checkStream } from './check-stream.js';
import { untilConnected } from './until-connected.js';

/**
 * Dials, and waits until the stream is connected, the timeout has passed or `dialling` is aborted.
 *
 * A stream that comes too late is destroyed, so that nothing stays open unseen.
 */
export async function openConnection(options: CheckedOptions, dialling: AbortController): Promise<Duplex> {
  const { dial, endpoint, connectTimeoutMs } = options;
  const { signal } = dialling;
  const timer =
    connectTimeoutMs > 0 ? setTimeout(() => dialling.abort(timedOut(options)), connectTimeoutMs) : undefined;
  const givenUp = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const connected = Promise.resolve()
    .then(() => {
      signal.throwIfAborted();
      return dial({ signal });
    })
    .then((stream) => untilConnected(checkStream(stream), signal));
  connected.catch(() => undefined);
  try {
    return await Promise.race([connected, givenUp]);
  } catch (cause) {
    const reason = (cause as Partial<Error> | undefined)?.message ?? String(cause);
    throw new ConnectFailure(signal.aborted ? reason : `cannot connect to ${endpoint}: ${reason}`, cause);
  } finally {
    clearTimeout(timer);
  }
}

function timedOut({ endpoint, connectTimeoutMs }: CheckedOptions): Error {
  const message = `timeout of ${connectTimeoutMs}ms exceeded while connecting to ${endpoint}`;
  return Object.assign(new Error(message), { code: 'ETIMEDOUT', syscall: 'connect' });
}
