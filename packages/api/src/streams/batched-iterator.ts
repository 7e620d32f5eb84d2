import type { Readable } from 'node:stream';
import { ChunkReader } from './chunk-reader.js';

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
  /** What to throw when the stream breaks off; its own error unless given. */
  readonly failure?: ((error: unknown) => unknown) | undefined;
}

interface OpenSource<T> extends BatchSource<T> {
  readonly reader: ChunkReader;
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
  #opening: Promise<OpenSource<T>> | undefined;
  #source: OpenSource<T> | undefined;
  #done = false;
  #turn: Promise<unknown> | undefined;

  constructor(private readonly open: () => Promise<BatchSource<T>>) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The same stream with every batch transformed; `ended` is told once, with the last, empty batch. */
  through<U>(transform: (items: readonly T[], ended: boolean) => readonly U[]): BatchedIterator<U> {
    return new BatchedIterator<U>(async () => {
      const { parse, ...source } = await this.open();
      return {
        ...source,
        parse: (chunk) => {
          const { items, failure } = parse(chunk);
          return { items: transform(items, chunk === undefined), failure };
        },
      };
    });
  }

  // No async function here, and no waiting for what is there already: that is what makes a log fast.
  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#position < this.#batch.items.length) return Promise.resolve(this.#take());
    const turn = this.#turn ? this.#turn.then(() => this.#refill()) : this.#refill();
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#done = true;
    this.#batch = nothing;
    this.#position = 0;
    const source = await this.#opening?.catch(() => undefined);
    source?.reader.stream.destroy();
    return { done: true, value: undefined };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #take(): IteratorResult<T, undefined> {
    return { done: false, value: this.#batch.items[this.#position++] as T };
  }

  async #refill(): Promise<IteratorResult<T, undefined>> {
    try {
      while (this.#position >= this.#batch.items.length) {
        if (this.#batch.failure) throw this.#batch.failure;
        if (this.#done) return { done: true, value: undefined };
        const { reader, parse } = (this.#source ??= await (this.#opening ??= this.#start()));
        const chunk = reader.take();
        if (chunk === null) {
          await reader.wait();
          continue;
        }
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

  async #start(): Promise<OpenSource<T>> {
    const source = await this.open();
    return { ...source, reader: new ChunkReader(source.stream, source.failure) };
  }
}
