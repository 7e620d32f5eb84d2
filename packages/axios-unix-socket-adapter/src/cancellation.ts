import type { InternalAxiosRequestConfig } from 'axios';

/** Calls `onCancel` once the request's `signal` (or `cancelToken`) says so; the function returned stops watching. */
export function watchCancellation(config: InternalAxiosRequestConfig, onCancel: () => void): (() => void) | undefined {
  const { signal, cancelToken } = config as InternalAxiosRequestConfig & CancelSources;
  if (!signal && !cancelToken) return undefined;
  if (signal?.aborted) {
    onCancel();
    return undefined;
  }
  signal?.addEventListener?.('abort', onCancel);
  cancelToken?.subscribe?.(onCancel);
  return () => {
    signal?.removeEventListener?.('abort', onCancel);
    cancelToken?.unsubscribe?.(onCancel);
  };
}

// axios' types leave out the methods of its deprecated token.
interface CancelSources {
  readonly cancelToken?: { subscribe?(listener: () => void): void; unsubscribe?(listener: () => void): void };
}
