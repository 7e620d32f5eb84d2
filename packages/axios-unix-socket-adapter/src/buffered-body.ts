import type { AxiosResponse } from 'axios';
import type { BodyOwner, BodyReceiver } from './body-receiver.js';
import { bodyValue } from './body-value.js';
import { contentTooLong, isTooLong } from './content-limit.js';

/** Gathers a body and settles the response once it is whole. */
export class BufferedBody implements BodyReceiver {
  private first: Buffer | undefined;
  private chunks: Buffer[] | undefined;
  private length = 0;

  constructor(
    private readonly response: AxiosResponse,
    private readonly owner: BodyOwner,
  ) {}

  write(chunk: Buffer): void {
    this.length += chunk.length;
    // Most bodies are one chunk, and need neither a list nor a copy.
    if (this.first === undefined) this.first = chunk;
    else (this.chunks ??= [this.first]).push(chunk);
    if (isTooLong(this.length, this.owner.config)) this.owner.fail(contentTooLong(this.owner.config));
  }

  end(): void {
    try {
      this.response.data = bodyValue(this.bytes(), this.owner.config);
    } catch (error) {
      return this.owner.fail(error);
    }
    this.owner.finish();
    this.owner.settle(this.response);
  }

  destroy(): void {
    this.first = this.chunks = undefined;
  }

  private bytes(): Buffer {
    return this.chunks ? Buffer.concat(this.chunks, this.length) : (this.first ?? Buffer.alloc(0));
  }
}
