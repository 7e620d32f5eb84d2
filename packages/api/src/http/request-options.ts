/** How one call is carried out; what it asks of the Engine stands in the arguments before. */
export interface RequestOptions {
  /** Ends the call; it rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
  /** Longest wait for the answer in milliseconds, `0` for ever. A body that streams is not bounded. */
  readonly timeoutMs?: number | undefined;
}
