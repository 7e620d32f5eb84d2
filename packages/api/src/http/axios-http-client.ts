import type { Axios, AxiosResponse } from 'axios';
import type { UnixSocketAdapter } from 'axios-unix-socket-adapter';
import type { Readable } from 'node:stream';
import type { Dialling } from '../connection/engine-host.js';
import { ConnectionError } from '../errors/connection-error.js';
import type { EngineRequest } from './engine-request.js';
import type { HttpClient, HttpResponse, Send } from './http-client.js';
import { encodeQuery } from './query.js';
import { transportFailure } from './transport-failure.js';

/** What `axios` needs to know of a connection. */
export interface AxiosHttpClientOptions {
  /** For errors, for example `unix:///var/run/docker.sock`. */
  readonly host: string;
  /** Value of the Host header. */
  readonly authority: string;
  readonly dialling: Dialling;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

interface Opened {
  readonly axios: Axios;
  readonly adapter: UnixSocketAdapter;
}

/** The one place that knows axios; it and its adapter load with the first request. */
export class AxiosHttpClient implements HttpClient {
  readonly host: string;
  #opened: Promise<Opened> | undefined;
  #closed = false;

  constructor(private readonly options: AxiosHttpClientOptions) {
    this.host = options.host;
  }

  readonly send: Send = async (request) => {
    request.signal?.throwIfAborted();
    if (this.#closed) throw this.#closedError(request);
    const { axios } = await (this.#opened ??= open(this.options));
    try {
      const response = toResponse(await axios.request<Buffer | Readable>(this.#config(request)));
      return request.streamed ? { ...response, failure: (error) => this.#failure(error, request) } : response;
    } catch (error) {
      throw this.#failure(error, request);
    }
  };

  async close(): Promise<void> {
    this.#closed = true;
    const opened = await this.#opened?.catch(() => undefined);
    await opened?.adapter.destroy();
  }

  // Keys are left out rather than undefined: axios' time goes with their number.
  #config(request: EngineRequest): object {
    const { body, streamed, signal, method } = request;
    // Without `false`, axios would call an empty body a form.
    const type = method === 'GET' ? undefined : { 'Content-Type': body === undefined ? false : 'application/json' };
    const config = {
      method,
      url: request.path + encodeQuery(request.query),
      responseType: streamed ? 'stream' : 'arraybuffer',
      timeout: this.#timeoutMs(request),
    };
    const headers = { ...this.options.headers, ...type, ...request.headers };
    if (Object.keys(headers).length > 0) Object.assign(config, { headers });
    if (body !== undefined) Object.assign(config, { data: JSON.stringify(body) });
    return signal ? Object.assign(config, { signal }) : config;
  }

  #timeoutMs(request: EngineRequest): number {
    return request.timeoutMs ?? this.options.timeoutMs;
  }

  #failure(error: unknown, request: EngineRequest): unknown {
    if (request.signal?.aborted) return request.signal.reason;
    if (this.#closed) return this.#closedError(request);
    return transportFailure(error, request, { host: this.host, timeoutMs: this.#timeoutMs(request) });
  }

  #closedError(request: EngineRequest): ConnectionError {
    const place = { host: this.host, operation: request.operation };
    return new ConnectionError(place, 'CLOSED', 'the client was closed; make a new one');
  }
}

async function open({ authority, dialling }: AxiosHttpClientOptions): Promise<Opened> {
  // One after the other: loaders of test runners trip over two imports at once that share a module.
  const { Axios } = await import('axios');
  const { createUnixSocketAdapter } = await import('axios-unix-socket-adapter');
  const adapter = createUnixSocketAdapter(dialling);
  // Not `axios.create()`: merging the library's own defaults into every request costs more than sending it. The
  // adapter follows no redirect and knows no proxy, so nothing has to be switched off.
  const axios = new Axios({ adapter, baseURL: `http://${authority}`, validateStatus: null } as object);
  return { axios, adapter };
}

function toResponse(response: AxiosResponse<Buffer | Readable>): HttpResponse {
  return {
    status: response.status,
    headers: response.headers as Record<string, string | undefined>,
    body: response.data,
  };
}
