import type { Readable } from 'node:stream';
import { readChunk } from './read-chunk.js';

/** What a chunk holds; `failure` is thrown when the items before it have been handed out. */
export interface Batch<T> {
  readonly items: readonly T[];
  readonly failure?: Error | undefined;
}

/** Makes items of what was read; `undefined` says that the stream ended. */
export type Parse<T> = (chunk: Buffer | undefined) => Batch<T>;

/** A stream of bytes and what makes items of it. */
export interface BatchSource<T> {
  readonly stream: Readable;
  readonly parse: Parse<T>;
}

const nothing: Batch<never> = { items: [] };

/**
 * Iterates over what a stream of bytes holds: each chunk read becomes a batch, whose items are handed out without waiting.
 *
 * Opens with the first `next()`; `break` and disposal end the stream at once. Single use.
 */
export class BatchedIterator<T> implements AsyncIterableIterator<T>, AsyncDisposable {
  #batch: Batch<T> = nothing;
  #position = 0;
  #source: Promise<BatchSource<T>> | undefined;
  #done = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly open: () => Promise<BatchSource<T>>) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The same stream with every batch transformed; `ended` is told once, with the last, empty batch. */
  through<U>(transform: (items: readonly T[], ended: boolean) => readonly U[]): BatchedIterator<U> {
    return new BatchedIterator<U>(async () => {
      const { stream, parse } = await this.open();
      return {
        stream,
        parse: (chunk) => {
          const { items, failure } = parse(chunk);
          return { items: transform(items, chunk === undefined), failure };
        },
      };
    });
  }

  // No async function here: one settled promise an item is what makes a log fast.
  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#position < this.#batch.items.length) return Promise.resolve(this.#take());
    const turn = this.#turn.then(() => this.#refill());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#done = true;
    this.#batch = nothing;
    this.#position = 0;
    const source = await this.#source?.catch(() => undefined);
    source?.stream.destroy();
    return { done: true, value: undefined };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  // An error may come while nobody reads: it is kept for the next read (`stream.errored`), not thrown at the process.
  async #start(): Promise<BatchSource<T>> {
    const source = await this.open();
    source.stream.on('error', () => undefined);
    return source;
  }

  #take(): IteratorResult<T, undefined> {
    return { done: false, value: this.#batch.items[this.#position++] as T };
  }

  async #refill(): Promise<IteratorResult<T, undefined>> {
    try {
      while (this.#position >= this.#batch.items.length) {
        if (this.#batch.failure) throw this.#batch.failure;
        if (this.#done) return { done: true, value: undefined };
        const { stream, parse } = await (this.#source ??= this.#start());
        const chunk = await readChunk(stream);
        if (this.#done) continue;
        this.#done = chunk === undefined;
        this.#batch = parse(chunk);
        this.#position = 0;
      }
      return this.#take();
    } catch (error) {
      const stopped = this.#done && !this.#batch.failure;
      await this.return();
      if (stopped) return { done: true, value: undefined };
      throw error;
    }
  }
}
