import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import { adapterClosed } from './adapter-closed.js';
import type { CheckedOptions } from './check-options.js';
import { ConnectionPool } from './connection-pool.js';
import { Connection } from './connection.js';
import { Dialler } from './dialler.js';
import { Exchange } from './exchange.js';
import { loadClient } from './load-client.js';
import { poolRequest } from './pool-request.js';
import type { PoolRequest } from './pool-request.js';

/** Sends requests over one pool of connections, and knows which are under way. */
export class Transport {
  private readonly underWay = new Set<Exchange>();
  private readonly dialler: Dialler;
  private pool: ConnectionPool | undefined;
  private loading: Promise<void> | undefined;
  private closing: Promise<void> | undefined;
  private ending: Promise<void> | undefined;
  private onIdle: (() => void) | undefined;

  constructor(private readonly options: CheckedOptions) {
    this.dialler = new Dialler(options);
  }

  send(config: InternalAxiosRequestConfig): Promise<AxiosResponse> {
    return new Promise((resolve, reject) => {
      if (this.closing ?? this.ending)
        return reject(adapterClosed('the adapter is closed, create another one', config));
      const exchange = new Exchange(config, resolve, reject, this.onFinished);
      this.underWay.add(exchange);
      try {
        exchange.watch();
        this.dispatch(poolRequest(exchange));
      } catch (error) {
        exchange.fail(error);
      }
    });
  }

  close(): Promise<void> {
    return (this.closing ??= this.untilIdle().then(() => this.end(new Error('the adapter was closed'))));
  }

  destroy(cause?: Error): Promise<void> {
    const ended = this.end(cause ?? new Error('the adapter was destroyed'));
    for (const exchange of this.underWay) {
      exchange.fail(adapterClosed('the adapter was destroyed', exchange.config, cause));
    }
    return ended;
  }

  private dispatch(request: PoolRequest): void {
    const { exchange } = request;
    if (exchange.finished) return;
    if (this.pool !== undefined) return this.pool.send(request);
    this.loading ??= this.load();
    this.loading.then(
      () => this.dispatch(request),
      (error: unknown) => exchange.fail(error),
    );
  }

  private async load(): Promise<void> {
    const ClientClass = await loadClient();
    const { connections = Infinity, keepAliveTimeoutMs } = this.options;
    this.pool = new ConnectionPool(
      connections,
      (onClose) => new Connection(ClientClass, this.dialler, keepAliveTimeoutMs, onClose),
    );
  }

  private end(reason: Error): Promise<void> {
    return (this.ending ??= this.dialler.closeAll(reason));
  }

  private async untilIdle(): Promise<void> {
    if (this.underWay.size > 0) await new Promise<void>((resolve) => (this.onIdle = resolve));
  }

  private readonly onFinished = (exchange: Exchange): void => {
    this.underWay.delete(exchange);
    this.pool?.release(exchange);
    if (this.underWay.size === 0) this.onIdle?.();
  };
}
