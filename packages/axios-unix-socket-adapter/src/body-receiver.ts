import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';

/** Takes in the body of one response. */
export interface BodyReceiver {
  write(chunk: Buffer): void;
  /** The last byte is there. */
  end(): void;
  /** The rest will not come. */
  destroy(error: Error): void;
}

/** What a receiver tells the exchange that it works for. */
export interface BodyOwner {
  readonly config: InternalAxiosRequestConfig;
  settle(response: AxiosResponse): void;
  finish(): void;
  fail(error: unknown): void;
}
