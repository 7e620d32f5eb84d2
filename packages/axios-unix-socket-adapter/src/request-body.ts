import { AxiosError } from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';
import { Readable } from 'node:stream';

export type RequestBody = string | Uint8Array | Readable;

/** Takes what axios' request transforms left: text, bytes or a stream; `undefined` when there is no body. */
export function requestBody(config: InternalAxiosRequestConfig): RequestBody | undefined {
  const data: unknown = config.data;
  if (data === undefined || data === null || data === '') return undefined;
  if (data instanceof Readable) return data;
  const body = bufferedBody(data);
  if (body === undefined) {
    throw new AxiosError(
      'the request body must be a string, bytes, URLSearchParams or a Readable stream once it is transformed, ' +
        `got ${Object.prototype.toString.call(data)}`,
      AxiosError.ERR_BAD_REQUEST,
      config,
    );
  }
  const { maxBodyLength } = config;
  if (maxBodyLength !== undefined && maxBodyLength > -1 && Buffer.byteLength(body) > maxBodyLength) {
    throw new AxiosError('Request body larger than maxBodyLength limit', AxiosError.ERR_BAD_REQUEST, config);
  }
  return body;
}

function bufferedBody(data: unknown): string | Uint8Array | undefined {
  if (typeof data === 'string') return data;
  if (data instanceof Uint8Array) return data;
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof URLSearchParams) return data.toString();
  // By tag: a buffer made in another realm is no instance of this one's class.
  const tag = Object.prototype.toString.call(data);
  if (tag === '[object ArrayBuffer]' || tag === '[object SharedArrayBuffer]')
    return new Uint8Array(data as ArrayBuffer);
  return undefined;
}
