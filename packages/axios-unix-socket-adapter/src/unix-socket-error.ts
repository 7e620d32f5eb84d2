import type { AxiosError } from 'axios';

/** An `AxiosError` of this adapter with what the system said. */
export interface UnixSocketError extends AxiosError {
  /** System call that failed, such as `connect`. */
  readonly syscall?: string;

  /** Path that the system call was about. */
  readonly address?: string;

  /**
   * `true` when a kept connection, used before, closed without a byte of a response (`code` is `ECONNRESET`).
   *
   * The server most likely gave the connection up as the request was sent: an idempotent request may be sent again.
   */
  readonly reusedSocket?: true;
}
