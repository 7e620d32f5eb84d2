import type { LogFrame } from './log-frames.js';

const newline = 0x0a;

/** Cuts the log of a TTY service, which has no frames, into one frame a line; an unfinished line comes with the end. */
export class RawLineParser {
  #parts: Buffer[] = [];

  push(chunk: Buffer): LogFrame[] {
    const frames: LogFrame[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      frames.push(this.#frame(chunk.subarray(start, end + 1)));
      start = end + 1;
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start));
    return frames;
  }

  end(): LogFrame[] {
    return this.#parts.length > 0 ? [this.#frame(Buffer.alloc(0))] : [];
  }

  #frame(last: Buffer): LogFrame {
    const data = this.#parts.length > 0 ? Buffer.concat([...this.#parts, last]) : last;
    this.#parts = [];
    return { stream: 'stdout', data, tty: true };
  }
}
