/** Output of a container: `stdin` never carries data, `systemerr` is the Engine's own report of a failure. */
export type LogFrameStream = 'stdin' | 'stdout' | 'stderr' | 'systemerr';

/** A piece of a log; the Engine sends one line, or a part of one over 16 KiB, in a frame. */
export interface LogFrame {
  readonly stream: LogFrameStream;
  readonly data: Buffer;
  /** The service has a terminal: both streams are one, and lines end with `\r\n`. */
  readonly tty?: true;
}

const streams: readonly LogFrameStream[] = ['stdin', 'stdout', 'stderr', 'systemerr'];
const headerLength = 8;

/** Takes a multiplexed log apart, wherever its chunks were cut: `[type, 0, 0, 0, length (uint32 BE)]`, then the data. */
export class LogFrameParser {
  #rest: Buffer = Buffer.alloc(0);
  #parts: Buffer[] = [];
  #missing = 0;

  /** Bytes of a frame that has begun and not ended. */
  get pending(): number {
    return this.#rest.length + this.#parts.reduce((sum, part) => sum + part.length, 0);
  }

  /**
   * Gives the frames that `chunk` completes.
   *
   * @throws RangeError a header that no Engine sends.
   */
  push(chunk: Buffer): LogFrame[] {
    // A long frame is collected part by part: joining it anew with every chunk would cost quadratic time.
    if (this.#missing > chunk.length) {
      this.#parts.push(chunk);
      this.#missing -= chunk.length;
      return [];
    }
    const data = this.#parts.length > 0 ? Buffer.concat([...this.#parts, chunk]) : this.#join(chunk);
    this.#parts = [];
    this.#missing = 0;
    return this.#frames(data);
  }

  #join(chunk: Buffer): Buffer {
    return this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
  }

  #frames(data: Buffer): LogFrame[] {
    const frames: LogFrame[] = [];
    let offset = 0;
    while (data.length - offset >= headerLength) {
      const stream = streams[data[offset] as number];
      if (stream === undefined || data.readUIntBE(offset + 1, 3) !== 0) throw new RangeError('broken log frame header');
      const end = offset + headerLength + data.readUInt32BE(offset + 4);
      if (end > data.length) {
        this.#parts = [data.subarray(offset)];
        this.#missing = end - data.length;
        break;
      }
      frames.push({ stream, data: data.subarray(offset + headerLength, end) });
      offset = end;
    }
    this.#rest = this.#missing > 0 ? Buffer.alloc(0) : data.subarray(offset);
    return frames;
  }
}
