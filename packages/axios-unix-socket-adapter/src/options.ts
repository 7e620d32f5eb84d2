import type { Dial } from './dial.js';

/** Where the server is, and how connections to it are kept. Give exactly one of `socketPath` and `dial`. */
export interface UnixSocketAdapterOptions {
  /** Absolute path of a unix socket (`/run/app.sock`) or name of a Windows pipe (`\\.\pipe\app`). */
  readonly socketPath?: string;

  /** Opens a connection; for anything that is no local socket: a child process, a tunnel, TLS. */
  readonly dial?: Dial;

  /**
   * Most connections at once, a positive integer; further requests wait for a free one.
   * @defaultValue no limit
   */
  readonly connections?: number;

  /**
   * Milliseconds one connection may take to open; 0 waits for ever.
   * @defaultValue 10_000
   */
  readonly connectTimeoutMs?: number;

  /**
   * Milliseconds an idle connection is kept; less when the server asks for less, 0 closes it after each response.
   * @defaultValue 4_000
   */
  readonly keepAliveTimeoutMs?: number;
}
