import type { AxiosHeaders, InternalAxiosRequestConfig } from 'axios';
import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createInflate, createUnzip } from 'node:zlib';

/** Makes the stream that undoes the response's content-encoding, and takes that header off; `undefined` when none. */
export function contentDecoder(
  config: InternalAxiosRequestConfig,
  status: number,
  headers: AxiosHeaders,
): Transform | undefined {
  const encoding: unknown = headers['content-encoding'];
  if (typeof encoding !== 'string' || config.decompress === false) return undefined;
  if (config.method?.toLowerCase() === 'head' || status === 204 || status === 304) return undefined;
  const decoder = decoders[encoding.toLowerCase() as keyof typeof decoders]?.();
  if (decoder !== undefined) headers.delete('content-encoding');
  return decoder;
}

// Flushed as it comes, so that a stream of compressed lines is not held back.
const zlibOptions = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotliOptions = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const decoders = {
  __proto__: null,
  gzip: () => createUnzip(zlibOptions),
  'x-gzip': () => createUnzip(zlibOptions),
  deflate: () => createInflate(zlibOptions),
  br: () => createBrotliDecompress(brotliOptions),
};
