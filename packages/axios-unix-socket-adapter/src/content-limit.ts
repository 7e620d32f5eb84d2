import { AxiosError } from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';
import { Transform } from 'node:stream';

/** Passes a body on until it is longer than `config.maxContentLength`. */
export class ContentLimit extends Transform {
  private length = 0;

  constructor(private readonly config: InternalAxiosRequestConfig) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    callback: (error?: Error | null, chunk?: Buffer) => void,
  ): void {
    this.length += chunk.length;
    if (isTooLong(this.length, this.config)) callback(contentTooLong(this.config));
    else callback(null, chunk);
  }
}

export function isTooLong(length: number, { maxContentLength }: InternalAxiosRequestConfig): boolean {
  return maxContentLength !== undefined && maxContentLength > -1 && length > maxContentLength;
}

export function contentTooLong(config: InternalAxiosRequestConfig): AxiosError {
  const message = `maxContentLength size of ${config.maxContentLength} exceeded`;
  return new AxiosError(message, AxiosError.ERR_BAD_RESPONSE, config);
}
