import type { GenericAbortSignal } from 'axios';

interface Watched {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

// One listener for all requests of a signal: Node warns of a leak when a signal has more than ten.
const watchedSignals = new WeakMap<GenericAbortSignal, Watched>();

/** Calls back when the signal is aborted, until the function returned is called. */
export function watchSignal(signal: GenericAbortSignal, callback: () => void): () => void {
  const watched = watchedSignals.get(signal) ?? listen(signal);
  watched.callbacks.add(callback);
  return () => {
    watched.callbacks.delete(callback);
    if (watched.callbacks.size > 0 || watchedSignals.get(signal) !== watched) return;
    watchedSignals.delete(signal);
    signal.removeEventListener?.('abort', watched.listener);
  };
}

function listen(signal: GenericAbortSignal): Watched {
  const callbacks = new Set<() => void>();
  const listener = (): void => {
    for (const callback of callbacks) callback();
  };
  const watched = { callbacks, listener };
  watchedSignals.set(signal, watched);
  signal.addEventListener?.('abort', listener);
  return watched;
}
