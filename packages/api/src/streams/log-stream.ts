import type { Readable } from 'node:stream';
import { LogStreamError } from '../errors/log-stream-error.js';
import { ProtocolError } from '../errors/protocol-error.js';
import type { RequestPlace } from '../errors/transport-error.js';
import type { HttpResponse } from '../http/http-client.js';
import { BatchedIterator, type Batch, type Parse } from './batched-iterator.js';
import { type LogFrame, LogFrameParser } from './log-frames.js';
import { RawLineParser } from './raw-lines.js';

/** A log as the Engine sends it, frame by frame; a TTY has no frames, there each line is one of `stdout`. */
export type LogStream = BatchedIterator<LogFrame>;

/** Opens a log lazily, with the first frame asked for. */
export function openLogStream(place: RequestPlace, send: () => Promise<HttpResponse>): LogStream {
  return new BatchedIterator(async () => {
    const { body, headers, failure } = await send();
    let parse: Parse<LogFrame> | undefined;
    return {
      stream: body as Readable,
      failure,
      parse: (chunk) => {
        if (chunk && !parse) parse = isRaw(headers['content-type'], chunk) ? rawParser() : frameParser(place);
        return parse?.(chunk) ?? { items: [] };
      },
    };
  });
}

// Engines before API 1.42 do not say which it is; a frame's header begins with a byte below 4 and three zeros.
function isRaw(contentType: string | undefined, chunk: Buffer): boolean {
  if (contentType?.includes('multiplexed-stream')) return false;
  if (contentType?.includes('raw-stream')) return true;
  return (chunk[0] as number) > 3 || chunk.subarray(1, 4).some((byte) => byte !== 0);
}

function rawParser(): Parse<LogFrame> {
  const parser = new RawLineParser();
  return (chunk) => ({ items: chunk ? parser.push(chunk) : parser.end() });
}

function frameParser(place: RequestPlace): Parse<LogFrame> {
  const parser = new LogFrameParser();
  return (chunk) => {
    if (chunk === undefined) {
      const cut = parser.pending > 0;
      return { items: [], failure: cut ? new ProtocolError(place, 'the log ended inside of a frame') : undefined };
    }
    try {
      return withoutEngineErrors(parser.push(chunk), place);
    } catch (error) {
      return {
        items: [],
        failure: new ProtocolError(place, 'the log has a frame that no Engine sends', { cause: error }),
      };
    }
  };
}

function withoutEngineErrors(frames: readonly LogFrame[], place: RequestPlace): Batch<LogFrame> {
  const first = frames.findIndex(({ stream }) => stream === 'systemerr');
  if (first === -1) return { items: frames };
  const message = frames[first]?.data.toString('utf8').trim() ?? '';
  return { items: frames.slice(0, first), failure: new LogStreamError(place, message) };
}
