import type { Readable } from 'node:stream';

/** Reads a stream chunk by chunk; its listeners are added once, since adding them for every chunk costs more than the chunk. */
export class ChunkReader {
  #wake: (() => void) | undefined;

  /** @param failure - What to throw when the stream breaks off; its own error if absent. */
  constructor(
    readonly stream: Readable,
    private readonly failure: ((error: unknown) => unknown) | undefined,
  ) {
    const wake = (): void => {
      const waiting = this.#wake;
      this.#wake = undefined;
      waiting?.();
    };
    // The error, which may come while nobody reads, is kept by the stream (`errored`) for the next read.
    for (const event of ['readable', 'end', 'error', 'close']) stream.on(event, wake);
  }

  /** What the stream has now: a chunk, `null` when there is none yet, `undefined` when it has ended. */
  take(): Buffer | null | undefined {
    const { stream } = this;
    if (stream.errored) throw this.failure ? this.failure(stream.errored) : stream.errored;
    const chunk = stream.read() as Buffer | null;
    if (chunk !== null) return chunk;
    return stream.readableEnded || stream.destroyed ? undefined : null;
  }

  /** Until it is worth to `take()` again. */
  wait(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
