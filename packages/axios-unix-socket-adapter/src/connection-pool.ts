import type { Connection } from './connection.js';
import type { Exchange } from './exchange.js';
import type { PoolRequest } from './pool-request.js';

/**
 * Hands each request to the connection used last, or to a new one, or lets it wait.
 *
 * undici's own pool is not used: it spreads a request after the other over two connections, prefers a closed connection
 * to an open one, and never again uses one whose request it refused (7.30).
 */
export class ConnectionPool {
  private readonly idle: Connection[] = [];
  private readonly waiting = new Map<Exchange, PoolRequest>();
  private size = 0;

  constructor(
    private readonly limit: number,
    private readonly create: (onClose: (connection: Connection) => void) => Connection,
  ) {}

  send(request: PoolRequest): void {
    const connection = this.idle.pop() ?? (this.size < this.limit ? this.add() : undefined);
    if (connection !== undefined) connection.send(request);
    else this.waiting.set(request.exchange, request);
  }

  /** Forgets a request that has ended, and gives its connection to the next one. */
  release(exchange: Exchange): void {
    const { connection } = exchange;
    if (connection === undefined) {
      this.waiting.delete(exchange);
      return;
    }
    if (connection.usable) this.idle.push(connection);
    else this.size--;
    for (const [next, request] of this.waiting) {
      this.waiting.delete(next);
      return this.send(request);
    }
  }

  private add(): Connection {
    this.size++;
    return this.create(this.drop);
  }

  private readonly drop = (connection: Connection): void => {
    const index = this.idle.indexOf(connection);
    // One that serves a request is given back later.
    if (index === -1) return;
    this.idle.splice(index, 1);
    this.size--;
  };
}
