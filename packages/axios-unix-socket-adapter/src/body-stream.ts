import type { Dispatcher } from 'undici';
import { Readable } from 'node:stream';
import type { BodyReceiver } from './body-receiver.js';

/** A response body as it arrives; the server waits while nobody reads. */
export class BodyStream extends Readable implements BodyReceiver {
  private complete = false;

  constructor(
    private readonly controller: Dispatcher.DispatchController,
    private readonly onGivenUp: (error: Error) => void,
  ) {
    super({ highWaterMark: 64 * 1024 });
  }

  write(chunk: Buffer): void {
    if (!this.push(chunk)) this.controller.pause();
  }

  end(): void {
    this.complete = true;
    this.push(null);
  }

  override _read(): void {
    this.controller.resume();
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    if (!this.complete) this.onGivenUp(error ?? new Error('the response body was destroyed before its end'));
    callback(error);
  }
}
