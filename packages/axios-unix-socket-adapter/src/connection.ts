import type { buildConnector, Client } from 'undici';
import type { Duplex } from 'node:stream';
import type { Dialler } from './dialler.js';
import type { PoolRequest } from './pool-request.js';

type Callback = buildConnector.Callback;
type UndiciSocket = NonNullable<Parameters<Callback>[1]>;

/** One undici client and its socket, for one request at a time. */
export class Connection {
  socket: Duplex | undefined;
  /** Requests written to the present socket. */
  requests = 0;

  private readonly client: Client;
  private dialling = false;

  constructor(
    ClientClass: typeof Client,
    dialler: Dialler,
    keepAliveTimeoutMs: number,
    private readonly onClose: (connection: Connection) => void,
  ) {
    this.client = new ClientClass('http://localhost', {
      connect: (_options, callback) => this.connect(dialler, callback),
      pipelining: keepAliveTimeoutMs === 0 ? 0 : 1,
      keepAliveTimeout: keepAliveTimeoutMs || 1,
      keepAliveMaxTimeout: keepAliveTimeoutMs || 1,
      // A response may be idle for ever; `config.timeout` is the only clock.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /** Open, or about to be: worth keeping for another request. */
  get usable(): boolean {
    return this.dialling || (this.socket !== undefined && !this.socket.destroyed);
  }

  send(request: PoolRequest): void {
    request.exchange.connection = this;
    this.client.dispatch(request, request.exchange);
  }

  private connect(dialler: Dialler, callback: Callback): void {
    this.dialling = true;
    dialler.open().then(
      (socket) => {
        this.dialling = false;
        this.socket = socket;
        this.requests = 0;
        socket.once('close', () => this.onClose(this));
        // undici asks of a socket no more than a Duplex has; `ref` and `unref` are used where they exist.
        callback(null, socket as UndiciSocket);
      },
      (error: Error) => {
        this.dialling = false;
        callback(error, null);
        this.onClose(this);
      },
    );
  }
}
