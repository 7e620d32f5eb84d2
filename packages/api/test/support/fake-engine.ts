import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a request looked like when it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on a socket of its own that answers as a test wants; `/_ping` it answers by itself. */
export class FakeEngine implements AsyncDisposable {
  readonly requests: ReceivedRequest[] = [];

  private constructor(
    readonly server: Server,
    readonly socketPath: string,
    private readonly directory: string,
  ) {}

  static async start(answer: RequestListener, apiVersion = '1.41'): Promise<FakeEngine> {
    const directory = await mkdtemp(join(tmpdir(), 'swk-'));
    const socketPath = join(directory, 'docker.sock');
    const server = createServer();
    const engine = new FakeEngine(server, socketPath, directory);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (request.url === '/_ping') {
          response.setHeader('Api-Version', apiVersion).end('OK');
          return;
        }
        const { method = '', url = '', headers } = request;
        engine.requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
        answer(request, response);
      });
    });
    server.listen(socketPath);
    await once(server, 'listening');
    return engine;
  }

  get host(): string {
    return `unix://${this.socketPath}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** Answers JSON. */
export function json(status: number, body: unknown): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };
}
