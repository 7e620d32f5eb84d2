import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createClient, failure } from './support/client.js';
import { Next } from './support/next.js';
import { afterTest, serveHttp, serveRaw, temporaryFolder } from './support/temporary-server.js';
import { untilClosed } from './support/until-closed.js';

const ok = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

test('10,000 requests one after the other use one connection', async () => {
  const { socketPath, connections } = await serveHttp((_request, response) => response.end('ok'));
  const { http } = createClient({ socketPath }, { transformRequest: [], transformResponse: [] });
  for (let count = 0; count < 10_000; count++) await http.get('/');
  expect(connections).toHaveLength(1);
}, 60_000);

test('200 requests at once all get their own answer', async () => {
  const { socketPath, connections } = await serveHttp((request, response) => response.end(request.url));
  const { http } = createClient({ socketPath });
  const urls = Array.from({ length: 200 }, (_value, index) => `/${index}`);
  const bodies = await Promise.all(urls.map(async (url) => (await http.get<string>(url)).data));
  expect(bodies).toEqual(urls);
  expect(connections.length).toBeLessThanOrEqual(200);
  const before = connections.length;
  await Promise.all(urls.map((url) => http.get(url)));
  expect(connections).toHaveLength(before);
});

test('of several idle connections the one used last is used', async () => {
  const used = new Set<Socket>();
  const { socketPath, connections } = await serveHttp((request, response) => {
    if (request.url === '/after') used.add(request.socket);
    response.end();
  });
  const { http } = createClient({ socketPath });
  await Promise.all([http.get('/'), http.get('/')]);
  for (let count = 0; count < 6; count++) await http.get('/after');
  expect([connections.length, used.size]).toEqual([2, 1]);
});

test('"connections" is the most there are, and those that wait get their turn', async () => {
  let atOnce = 0;
  let most = 0;
  const { socketPath, connections } = await serveHttp((request, response) => {
    most = Math.max(most, ++atOnce);
    setImmediate(() => {
      atOnce--;
      response.end(request.url);
    });
  });
  const { http } = createClient({ socketPath, connections: 3 });
  const urls = Array.from({ length: 50 }, (_value, index) => `/${index}`);
  expect(await Promise.all(urls.map(async (url) => (await http.get<string>(url)).data))).toEqual(urls);
  expect(connections).toHaveLength(3);
  expect(most).toBeLessThanOrEqual(3);
});

test('requests that are refused, cancelled or cannot connect leave the only connection to the next one', async () => {
  const { socketPath } = await serveHttp((_request, response) => response.end('ok'));
  let refusals = 2;
  const dial = (): Socket => (refusals-- > 0 ? connect('/nowhere/at/all') : connect(socketPath));
  const { http, adapter } = createClient({ dial, connections: 1 });
  const abort = new AbortController();
  const outcomes = [
    failure(http.get('/')),
    failure(http.get('/')),
    failure(adapter({ url: '/', headers: { upgrade: 'x' } } as never)),
    failure(http.get('/', { signal: abort.signal })),
    http.get('/'),
  ];
  abort.abort();
  expect(await Promise.all(outcomes)).toMatchObject([
    { code: 'ENOENT' },
    { code: 'ENOENT' },
    { code: 'ERR_BAD_REQUEST' },
    { code: 'ERR_CANCELED' },
    { data: 'ok' },
  ]);
});

test('a request that ends early closes its connection and opens no other', async () => {
  const dialled = new Next<Socket>();
  const { socketPath, connections } = await serveHttp((request, response) => {
    if (request.url === '/ok') response.end('ok');
  });
  const dial = (): Socket => {
    const socket = connect(socketPath);
    dialled.give(socket);
    return socket;
  };
  const { http } = createClient({ dial });
  await http.get('/ok');
  await failure(http.get('/', { timeout: 100 }));
  const socket = await dialled.take();
  await untilClosed(socket);
  await new Promise((resolve) => setImmediate(resolve));
  await http.get('/ok');
  expect(connections).toHaveLength(2);
});

test('"connection: close" is obeyed, and keepAliveTimeoutMs 0 asks for it', async () => {
  const { socketPath, connections } = await serveHttp((request, response) => {
    if (request.url === '/close') response.setHeader('connection', 'close');
    response.end(request.headers.connection);
  });
  const keeping = createClient({ socketPath });
  expect((await keeping.http.get('/close')).data).toBe('keep-alive');
  expect((await keeping.http.get('/close')).data).toBe('keep-alive');
  expect(connections).toHaveLength(2);
  const closing = createClient({ socketPath, keepAliveTimeoutMs: 0 });
  expect((await closing.http.get('/')).data).toBe('close');
  expect((await closing.http.get('/')).data).toBe('close');
  expect(connections).toHaveLength(4);
});

test('an idle connection is closed after keepAliveTimeoutMs, and makes place for another', async () => {
  const { socketPath, connections } = await serveHttp((_request, response) => response.end('ok'));
  const dialled: Socket[] = [];
  const dial = (): Socket => {
    const socket = connect(socketPath);
    dialled.push(socket);
    return socket;
  };
  const { http } = createClient({ dial, keepAliveTimeoutMs: 20, connections: 1 });
  await http.get('/');
  await untilClosed(dialled[0]);
  const both = await Promise.all([http.get('/'), http.get('/')]);
  expect(both).toMatchObject([{ data: 'ok' }, { data: 'ok' }]);
  expect(connections).toHaveLength(2);
});

test('a connection that failed to open is not preferred to an open one', async () => {
  const { socketPath } = await serveHttp((_request, response) => response.end('ok'));
  const failing = new Next<(error: Error) => void>();
  let dials = 0;
  const dial = (): Socket | Promise<Socket> =>
    dials++ === 0 ? connect(socketPath) : new Promise((_resolve, reject) => failing.give(reject));
  const { http } = createClient({ dial });
  await http.get('/');
  const abort = new AbortController();
  const both = [http.get('/'), failure(http.get('/', { signal: abort.signal }))];
  const fail = await failing.take();
  await both[0];
  abort.abort();
  await both[1];
  fail(new Error('nobody is there'));
  await new Promise((resolve) => setImmediate(resolve));
  expect((await http.get('/')).data).toBe('ok');
  expect(dials).toBe(2);
});

test('an idle connection that the server closed is replaced without an error', async () => {
  const dialled = new Next<Socket>();
  const { socketPath, connections } = await serveHttp((_request, response) => response.end('ok'));
  const dial = (): Socket => {
    const socket = connect(socketPath);
    dialled.give(socket);
    return socket;
  };
  const { http } = createClient({ dial });
  await http.get('/');
  connections[0]?.end();
  await untilClosed(await dialled.take());
  expect((await http.get('/')).data).toBe('ok');
});

describe('a connection that closes without a byte of a response', () => {
  test('is told apart when it had served a request before', async () => {
    const { socketPath, connections } = await serveRaw((socket) => {
      socket.once('data', () => {
        socket.write(ok);
        socket.once('data', () => socket.destroy());
      });
    });
    const { http } = createClient({ socketPath });
    await http.get('/');
    const error = await failure(http.get('/'));
    expect(error).toMatchObject({ isAxiosError: true, code: 'ECONNRESET', reusedSocket: true });
    expect(error.cause).toBeInstanceOf(Object);
    expect(connections).toHaveLength(1);
    expect((await http.get('/')).data).toBe('ok');
  });

  test('is an ordinary ECONNRESET when it was new', async () => {
    const { socketPath } = await serveRaw((socket) => socket.once('data', () => socket.destroy()));
    const { http } = createClient({ socketPath });
    const error = await failure(http.get('/'));
    expect(error.code).toBe('ECONNRESET');
    expect(error).not.toHaveProperty('reusedSocket');
  });

  test('is an ordinary ECONNRESET when half a status line had come', async () => {
    const { socketPath } = await serveRaw((socket) => {
      socket.once('data', () => {
        socket.write(ok);
        socket.once('data', () => socket.end('HTTP/1.1 2'));
      });
    });
    const { http } = createClient({ socketPath });
    await http.get('/');
    const error = await failure(http.get('/'));
    expect(error.code).toBe('ECONNRESET');
    expect(error).not.toHaveProperty('reusedSocket');
  });
});

test('a process with an idle connection ends by itself', async () => {
  const socketPath = `${await temporaryFolder()}/server.sock`;
  const server = createServer({ keepAliveTimeout: 0 }, (_request, response) => response.end('ok'));
  server.listen(socketPath);
  await once(server, 'listening');
  afterTest(async () => void server.close().closeAllConnections());
  const program = fileURLToPath(new URL('programs/request-once.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@swarmkit/source', '--import', 'tsx', program, socketPath], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  afterTest(async () => void child.kill('SIGKILL'));
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
}, 20_000);
