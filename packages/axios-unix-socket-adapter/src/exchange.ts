import { AxiosError, CanceledError } from 'axios';
import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import type { Dispatcher } from 'undici';
import { Readable } from 'node:stream';
import type { Duplex } from 'node:stream';
import type { BodyOwner, BodyReceiver } from './body-receiver.js';
import { watchCancellation } from './cancellation.js';
import type { Connection } from './connection.js';
import { startDeadline } from './deadline.js';
import { receiveBody } from './receive-body.js';
import { responseHeaders } from './response-headers.js';
import { settle } from './settle.js';
import { toAxiosError } from './to-axios-error.js';

type Headers = Record<string, string | string[] | undefined>;

/** One request and its response: undici tells it what happens, it tells axios. */
export class Exchange implements Dispatcher.DispatchHandler, BodyOwner {
  /** Set by the pool as it picks the client that will serve the request. */
  connection: Connection | undefined;
  /** Nothing more will come of this exchange. */
  finished = false;
  reusedSocket = false;
  responseStarted = false;

  private socket: Duplex | undefined;
  private body: BodyReceiver | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopWatching: (() => void) | undefined;

  constructor(
    readonly config: InternalAxiosRequestConfig,
    private readonly resolve: (response: AxiosResponse) => void,
    private readonly reject: (error: unknown) => void,
    private readonly onFinished: (exchange: Exchange) => void,
  ) {}

  /** Starts the clock, and looks out for a cancellation. */
  watch(): void {
    this.timer = startDeadline(this.config, (error) => this.fail(error));
    this.stopWatching = watchCancellation(this.config, () => this.fail(new CanceledError(undefined, this.config)));
  }

  onRequestStart(): void {
    // Aborting through undici would close the connection, though nothing was written to it.
    if (this.finished) throw new AxiosError('the request ended before it was sent', AxiosError.ERR_CANCELED);
    const connection = this.connection as Connection;
    this.socket = connection.socket;
    this.reusedSocket = connection.requests++ > 0;
  }

  onResponseStarted(): void {
    this.responseStarted = true;
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    received: Headers,
    statusText: string = '',
  ): void {
    if (status === 101) return this.fail(this.badUpgrade());
    if (status < 200) return;
    const headers = responseHeaders(received);
    const response: AxiosResponse = { data: undefined, status, statusText, headers, config: this.config };
    this.body = receiveBody(response, controller, this);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.body?.write(chunk);
  }

  onResponseEnd(): void {
    // From here on the connection may serve another request.
    this.socket = undefined;
    this.body?.end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  onRequestUpgrade(): void {
    this.fail(this.badUpgrade());
  }

  /** Hands the response to axios; with a body that streams, the exchange goes on. */
  settle(response: AxiosResponse): void {
    clearTimeout(this.timer);
    settle(this.resolve, this.reject, response);
  }

  /** Ends well: the connection is free for the next request. */
  finish(): void {
    if (!this.finished) this.stop();
  }

  /** Ends badly: the connection is closed, as what else comes over it belongs to this exchange. */
  fail(thrown: unknown): void {
    if (this.finished) return;
    const error = toAxiosError(thrown, this.config, this);
    this.finished = true;
    // Not undici's abort: it would dial again for a request that is gone.
    if (this.socket !== undefined) this.socket.destroy(error);
    else if (this.config.data instanceof Readable) this.config.data.destroy();
    this.stop();
    // Does nothing when the response was handed over already; its body then carries the error.
    this.reject(error);
    this.body?.destroy(error);
  }

  private stop(): void {
    this.finished = true;
    clearTimeout(this.timer);
    this.stopWatching?.();
    this.onFinished(this);
  }

  private badUpgrade(): AxiosError {
    return new AxiosError('the server changed the protocol unasked', AxiosError.ERR_BAD_RESPONSE, this.config);
  }
}
