import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';

/** An axios adapter (`axios.create({ adapter })`) that owns a pool of connections. */
export interface UnixSocketAdapter {
  (config: InternalAxiosRequestConfig): Promise<AxiosResponse>;

  /**
   * Refuses new requests, lets those under way end, then closes every connection.
   *
   * A response body that streams is under way until it has ended or was destroyed. May be called more than once.
   */
  close(): Promise<void>;

  /**
   * Ends everything at once: requests under way reject, streaming bodies are destroyed, connections are closed.
   *
   * @param error - Becomes the `cause` of the errors that requests and bodies end with.
   */
  destroy(error?: Error): Promise<void>;

  /** Does what `destroy()` does: `close()` would wait for ever for a body that never ends. */
  [Symbol.asyncDispose](): Promise<void>;
}
