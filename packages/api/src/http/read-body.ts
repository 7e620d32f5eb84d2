import type { HttpResponse } from './http-client.js';

const longest = 64 * 1024;

/** Reads an answer's body whole; a stream (an error's text) only up to 64 KiB, after which it is dropped. */
export async function readBody({ body, failure }: HttpResponse): Promise<Buffer> {
  if (Buffer.isBuffer(body)) return body;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > longest) break;
    }
  } catch (error) {
    throw failure ? failure(error) : error;
  }
  return Buffer.concat(chunks);
}
