import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createRawServer } from 'node:net';
import type { Server as RawServer, Socket } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryServer {
  readonly socketPath: string;
  /** Every connection accepted so far, closed ones as well. */
  readonly connections: Socket[];
  /** Ends the server and all its connections. */
  stop(): Promise<void>;
}

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Runs after the present test, whatever its outcome; what was registered last runs first. */
export function afterTest(cleanup: () => Promise<void>): void {
  cleanups.push(cleanup);
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'adapter-'));
  afterTest(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Serves HTTP on a unix socket in a folder of its own. */
export function serveHttp(listener: RequestListener): Promise<TemporaryServer> {
  return listen(createServer({ keepAliveTimeout: 0 }, listener));
}

/** Serves bytes on a unix socket in a folder of its own. */
export function serveRaw(listener: (socket: Socket) => void): Promise<TemporaryServer> {
  return listen(createRawServer({ allowHalfOpen: true }, listener));
}

async function listen(server: Server | RawServer): Promise<TemporaryServer> {
  const socketPath = join(await temporaryFolder(), 'server.sock');
  const connections: Socket[] = [];
  server.on('connection', (socket: Socket) => {
    connections.push(socket);
    socket.on('error', () => undefined);
  });
  server.listen(socketPath);
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of connections) socket.destroy();
    await closed;
  };
  afterTest(stop);
  return { socketPath, connections, stop };
}
