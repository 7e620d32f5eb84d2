import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stands between a client and an engine, on a unix socket or a TCP port of its own, and knows which connections are open. */
export class Forwarder implements AsyncDisposable {
  readonly #open = new Set<Socket>();
  readonly #server: Server;
  #accepted = 0;

  private constructor(
    /** For the client. */
    readonly host: string,
    server: Server,
    engine: string,
    private readonly directory: string,
  ) {
    this.#server = server;
    server.on('connection', (socket) => this.#forward(socket, engine));
  }

  static async start(engine: string, kind: 'unix' | 'tcp' = 'unix'): Promise<Forwarder> {
    const directory = await mkdtemp(join(tmpdir(), 'swkf-'));
    const server = createServer();
    const socketPath = join(directory, 's');
    if (kind === 'unix') server.listen(socketPath);
    else server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const host = typeof address === 'object' ? `tcp://127.0.0.1:${address?.port}` : `unix://${socketPath}`;
    return new Forwarder(host, server, engine, directory);
  }

  /** Connections that the client has open now. */
  get open(): number {
    return this.#open.size;
  }

  /** Connections that there have been. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Waits until the client has closed all but `count` connections. */
  async untilOpen(count: number, withinMs = 1_000): Promise<void> {
    const signal = AbortSignal.timeout(withinMs);
    while (this.#open.size > count) await once(this.#server, 'closed', { signal });
  }

  /** Closes every connection, as an engine does that ends. */
  hangUp(): void {
    for (const socket of this.#open) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.hangUp();
    this.#server.close();
    await rm(this.directory, { recursive: true, force: true });
  }

  #forward(socket: Socket, engine: string): void {
    this.#open.add(socket);
    this.#accepted++;
    const [, path] = /^unix:\/\/(.*)$/.exec(engine) ?? [];
    const { hostname, port } = new URL(engine);
    const upstream = path === undefined ? connect(Number(port), hostname) : connect(path);
    socket.pipe(upstream).pipe(socket);
    socket.on('error', () => undefined).on('close', () => upstream.destroy());
    upstream.on('error', () => undefined).on('close', () => socket.destroy());
    socket.on('close', () => {
      this.#open.delete(socket);
      this.#server.emit('closed');
    });
  }
}
