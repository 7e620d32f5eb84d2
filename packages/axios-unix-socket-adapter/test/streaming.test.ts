import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { createClient, failure } from './support/client.js';
import type { TestClient } from './support/client.js';
import { Next } from './support/next.js';
import { serveHttp } from './support/temporary-server.js';
import { untilClosed } from './support/until-closed.js';

const chunk = Buffer.alloc(64 * 1024, 'x');
const total = 64 * 1024 * 1024;
/** What sockets and streams on the way may hold between them. */
const most = 8 * 1024 * 1024;

/** Gives both sides time to move all they will: the same event loop answers many other requests meanwhile. */
async function settled({ http }: TestClient): Promise<void> {
  for (let count = 0; count < 200; count++) await http.get('/ping', { responseType: 'text' });
}

async function pour(response: ServerResponse, onWritten: (bytes: number) => void): Promise<void> {
  for (let written = 0; written < total; written += chunk.length) {
    onWritten(chunk.length);
    if (!response.write(chunk)) await once(response, 'drain');
  }
  response.end();
}

test('a server that writes into a stream nobody reads has to wait', async () => {
  let written = 0;
  const { socketPath } = await serveHttp((request, response) => {
    if (request.url === '/ping') response.end();
    else void pour(response, (bytes) => (written += bytes));
  });
  const client = createClient({ socketPath });
  const { data } = await client.http.get<Readable>('/', { responseType: 'stream' });
  await settled(client);
  expect(written).toBeLessThan(most);
  let read = 0;
  for await (const part of data as AsyncIterable<Buffer>) read += part.length;
  expect(read).toBe(total);
});

test('a server that does not read an upload holds its source', async () => {
  const uploads = new Next<[IncomingMessage, ServerResponse]>();
  const { socketPath } = await serveHttp((request, response) => {
    if (request.url === '/ping') response.end();
    else uploads.give([request, response]);
  });
  const client = createClient({ socketPath });
  let sent = 0;
  const data = new Readable({
    read() {
      this.push(sent === total ? null : chunk);
      if (sent < total) sent += chunk.length;
    },
  });
  const upload = client.http.post<number>('/', data);
  const [request, response] = await uploads.take();
  await settled(client);
  expect(sent).toBeLessThan(most);
  let received = 0;
  for await (const part of request as AsyncIterable<Buffer>) received += part.length;
  response.end(String(received));
  expect((await upload).data).toBe(total);
});

describe('a body that is destroyed before its end', () => {
  async function endless(): Promise<TestClient & { responses: Next<ServerResponse> }> {
    const responses = new Next<ServerResponse>();
    const { socketPath } = await serveHttp((request, response) => {
      if (request.url === '/ping') return void response.end('pong');
      response.write('a line\n', () => responses.give(response));
    });
    return { ...createClient({ socketPath, connections: 1 }), responses };
  }

  const endings: [string, (body: Readable) => Promise<unknown>][] = [
    ['unread', async (body) => body.destroy()],
    [
      'by breaking out of a loop',
      async (body) => {
        for await (const part of body) if (part) break;
      },
    ],
    [
      'with an error',
      async (body) => {
        body.on('error', () => undefined).destroy(new Error('enough'));
      },
    ],
  ];
  test.each(endings)('%s, closes its connection and frees its place', async (_name, end) => {
    const { http, responses } = await endless();
    const { data } = await http.get<Readable>('/', { responseType: 'stream' });
    const response = await responses.take();
    await end(data);
    await untilClosed(response);
    expect((await http.get('/ping')).data).toBe('pong');
  });
});

test('a body read to its end leaves its connection to the next request', async () => {
  const { socketPath, connections } = await serveHttp((_request, response) => response.end('ok'));
  const { http } = createClient({ socketPath });
  for (let count = 0; count < 5; count++) {
    const { data } = await http.get<Readable>('/', { responseType: 'stream' });
    await data.resume().toArray();
    data.destroy();
  }
  expect(connections).toHaveLength(1);
});

test('compressed lines come through as they are written', async () => {
  const gzip = createGzip();
  const { socketPath } = await serveHttp((_request, response) => {
    response.setHeader('content-encoding', 'gzip');
    gzip.pipe(response);
    gzip.write('first');
    gzip.flush();
  });
  const { http } = createClient({ socketPath });
  const { data } = await http.get<Readable>('/', { responseType: 'stream' });
  const parts = data[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  expect(String((await parts.next()).value)).toBe('first');
  gzip.end('last');
  expect(String((await parts.next()).value)).toBe('last');
  expect((await parts.next()).done).toBe(true);
});

describe('a server that dies in the middle of a body', () => {
  test.each([
    ['chunked', {}],
    ['of known length', { 'content-length': 100 }],
  ])('%s', async (_name, headers) => {
    const responses = new Next<ServerResponse>();
    const { socketPath } = await serveHttp((_request, response) => {
      response.writeHead(200, headers).write('some', () => responses.give(response));
    });
    const { http } = createClient({ socketPath });
    const buffered = failure(http.get('/'));
    (await responses.take()).destroy();
    const lost = { isAxiosError: true, code: 'ECONNRESET', message: /before the response was complete/ };
    expect(await buffered).toMatchObject({ ...lost, message: expect.stringMatching(lost.message) });

    const { data } = await http.get<Readable>('/', { responseType: 'stream' });
    const rest = data.toArray();
    (await responses.take()).destroy();
    await expect(rest).rejects.toMatchObject({ ...lost, message: expect.stringMatching(lost.message) });
  });
});
