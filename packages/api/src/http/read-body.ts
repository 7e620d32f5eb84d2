import type { Readable } from 'node:stream';

const longest = 64 * 1024;

/** Reads a body whole; a stream (an error's text) only up to 64 KiB, after which it is dropped. */
export async function readBody(body: Buffer | Readable): Promise<Buffer> {
  if (Buffer.isBuffer(body)) return body;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > longest) break;
  }
  return Buffer.concat(chunks);
}
