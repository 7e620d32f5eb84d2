import type { GenericAbortSignal, InternalAxiosRequestConfig } from 'axios';
import { watchSignal } from './watch-signal.js';

/** Calls `onCancel` once the request's `signal` (or `cancelToken`) says so; the function returned stops watching. */
export function watchCancellation(config: InternalAxiosRequestConfig, onCancel: () => void): (() => void) | undefined {
  const { signal, cancelToken } = config as CancelSources;
  if (!signal && !cancelToken) return undefined;
  if (signal?.aborted) {
    onCancel();
    return undefined;
  }
  const stopSignal = signal && watchSignal(signal, onCancel);
  cancelToken?.subscribe?.(onCancel);
  return () => {
    stopSignal?.();
    cancelToken?.unsubscribe?.(onCancel);
  };
}

interface CancelSources {
  readonly signal?: GenericAbortSignal;
  // axios' types leave out the methods of its deprecated token.
  readonly cancelToken?: { subscribe?(listener: () => void): void; unsubscribe?(listener: () => void): void };
}
