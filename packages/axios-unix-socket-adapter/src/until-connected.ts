import type { Duplex } from 'node:stream';

/** Waits until a socket has connected and shaken hands; any other stream is taken as connected. */
export function untilConnected(stream: Duplex, signal: AbortSignal): Promise<Duplex> {
  const { connecting, secureConnecting } = stream as Duplex & { connecting?: boolean; secureConnecting?: boolean };
  return new Promise((resolve, reject) => {
    const ready = secureConnecting ? 'secureConnect' : 'connect';
    const stop = (): void => {
      stream.off(ready, onReady).off('error', onError).off('close', onClose);
      signal.removeEventListener('abort', onAbort);
    };
    const onReady = (): void => {
      stop();
      resolve(stream);
    };
    const onError = (error: Error): void => {
      stop();
      // A socket may report more than one error as it dies.
      stream.on('error', () => undefined);
      reject(error);
    };
    const onClose = (): void => onError(new Error('the connection closed before it was open'));
    const onAbort = (): void => {
      onError(signal.reason as Error);
      stream.destroy();
    };
    stream.on('error', onError);
    if (signal.aborted) return onAbort();
    if (stream.errored) return onError(stream.errored);
    if (stream.destroyed) return onClose();
    if (!connecting && !secureConnecting) return onReady();
    stream.on(ready, onReady).on('close', onClose);
    signal.addEventListener('abort', onAbort);
  });
}
