import type { Duplex } from 'node:stream';

/** What a {@link Dial} function is told. */
export interface DialContext {
  /** Aborted when the adapter is closed, or the connect timeout passes, before the stream is connected. */
  readonly signal: AbortSignal;
}

/**
 * Opens one connection to the server.
 *
 * @param context - `signal` says when to give up.
 * @returns A byte stream in both directions; a `net.Socket` or `TLSSocket` may still be connecting.
 */
export type Dial = (context: DialContext) => Duplex | Promise<Duplex>;
