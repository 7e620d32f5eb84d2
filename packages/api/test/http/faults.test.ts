import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import {
  ConnectionError,
  EngineClient,
  type EngineClientOptions,
  NotFoundError,
  ProtocolError,
  ServerError,
  TimeoutError,
  UnexpectedStatusError,
  UnsupportedVersionError,
} from '../../src/index.js';
import { FakeEngine, json } from '../support/fake-engine.js';

async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error as Error & Record<string, unknown>,
  );
}

async function ask(engine: FakeEngine, options: EngineClientOptions = {}): Promise<Error & Record<string, unknown>> {
  await using client = new EngineClient({ host: engine.host, ...options });
  return await failure(client.services.inspect('web'));
}

test('no socket: says so, and where', async () => {
  await using client = new EngineClient({ host: 'unix:///nowhere/docker.sock' });
  const error = await failure(client.services.list());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ code: 'CONNECTION', reason: 'ENOENT', host: 'unix:///nowhere/docker.sock' });
  expect(error.message).toContain('there is no such socket');
});

test('a file that is no socket, and a socket nobody listens on', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'swk-'));
  try {
    const file = join(directory, 'file');
    await writeFile(file, '');
    await using client = new EngineClient({ host: `unix://${file}` });
    expect(await failure(client.services.list())).toMatchObject({ name: 'ConnectionError', reason: 'ECONNREFUSED' });
  } finally {
    await rm(directory, { recursive: true });
  }
});

test('HTML is not a Docker Engine', async () => {
  const html = '<html><body>502</body></html>';
  await using engine = await FakeEngine.start((_request, response) => {
    response.writeHead(502, { 'Content-Type': 'text/html' }).end(html);
  });
  expect(await ask(engine)).toBeInstanceOf(ProtocolError);
});

test('an answer without an API version is not a Docker Engine', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  try {
    await using client = new EngineClient({ host: `tcp://127.0.0.1:${port}` });
    const error = await failure(client.services.list());
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error.message).toContain('not a Docker Engine');
  } finally {
    server.close();
  }
});

test('something that is not HTTP at all', async () => {
  const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  try {
    await using client = new EngineClient({ host: `tcp://127.0.0.1:${port}` });
    expect(await failure(client.services.list())).toBeInstanceOf(ProtocolError);
  } finally {
    server.close();
  }
});

test('half a JSON document is a protocol error without its content', async () => {
  await using engine = await FakeEngine.start((_request, response) =>
    response.end('{"Spec":{"Env":["PASSWORD=hunter2"'),
  );
  const error = await ask(engine);
  expect(error).toBeInstanceOf(ProtocolError);
  expect(inspect(error)).not.toContain('hunter2');
});

test('an engine that dies in the middle of an answer', async () => {
  await using engine = await FakeEngine.start((_request, response) => {
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write('{', () => response.destroy());
  });
  expect(await ask(engine)).toMatchObject({ name: 'ConnectionError', reason: 'ECONNRESET' });
});

test('silence ends with a timeout, for the version question too', async () => {
  const silent = createServer(() => undefined);
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  try {
    await using client = new EngineClient({ host: `tcp://127.0.0.1:${port}`, timeoutMs: 50 });
    const error = await failure(client.services.list());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 50, host: `tcp://127.0.0.1:${port}` });
  } finally {
    silent.close();
  }
});

test('a call may have a timeout of its own', async () => {
  await using engine = await FakeEngine.start(() => undefined);
  await using client = new EngineClient({ host: engine.host });
  expect(await failure(client.services.list({}, { timeoutMs: 30 }))).toMatchObject({
    name: 'TimeoutError',
    operation: 'services.list',
  });
});

test('an abort rejects with its reason, untouched', async () => {
  await using engine = await FakeEngine.start(() => undefined);
  await using client = new EngineClient({ host: engine.host });
  const reason = { my: 'reason' };
  const controller = new AbortController();
  const pending = failure(client.services.list({}, { signal: controller.signal }));
  controller.abort(reason);
  expect(await pending).toBe(reason);
  expect(await failure(client.services.list({}, { signal: controller.signal }))).toBe(reason);
});

test('close() ends what is under way and what comes after', async () => {
  await using engine = await FakeEngine.start(() => undefined);
  const client = new EngineClient({ host: engine.host });
  await client.apiVersion();
  const arrived = once(engine.server, 'request');
  const pending = failure(client.services.list());
  await arrived;
  await client.close();
  await client.close();
  expect(await pending).toMatchObject({ name: 'ConnectionError', reason: 'CLOSED' });
  expect(await failure(client.services.list())).toMatchObject({ name: 'ConnectionError', reason: 'CLOSED' });
});

test('a redirect is an error and is not followed', async () => {
  await using engine = await FakeEngine.start((_request, response) => {
    response.writeHead(301, { Location: 'http://elsewhere.invalid/' }).end();
  });
  expect(await ask(engine)).toBeInstanceOf(UnexpectedStatusError);
  expect(engine.requests).toHaveLength(1);
});

test('an error says operation, method, path, status and the message of the Engine', async () => {
  await using engine = await FakeEngine.start(json(404, { message: 'service web not found' }));
  const error = await ask(engine);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({
    operation: 'services.inspect',
    method: 'GET',
    path: '/services/web',
    status: 404,
    detail: 'service web not found',
    message: 'services.inspect: service web not found (HTTP 404)',
  });
});

test('the error of a stream has its message too', async () => {
  await using engine = await FakeEngine.start(json(500, { message: 'tail value must be a positive integer or "all"' }));
  await using client = new EngineClient({ host: engine.host });
  const error = await failure(client.services.logs('web').next());
  expect(error).toBeInstanceOf(ServerError);
  expect(error.message).toContain('tail value');
});

test('neither body nor credentials get into an error, printed or as JSON', async () => {
  await using engine = await FakeEngine.start((_request, response) => response.destroy());
  await using client = new EngineClient({ host: engine.host });
  const spec = { TaskTemplate: { ContainerSpec: { Image: 'x', Env: ['PASSWORD=hunter2'] } } };
  const registryAuth = { username: 'me', password: 'hunter2' };
  const error = await failure(client.services.create(spec, { registryAuth }));
  const header = Buffer.from(JSON.stringify(registryAuth)).toString('base64').slice(0, 20);
  for (const text of [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error), error.stack ?? '']) {
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain(header);
  }
});

test('join tokens and unlock keys that an Engine repeats are blanked', async () => {
  await using engine = await FakeEngine.start(
    json(400, { message: 'invalid join token SWMTKN-1-abc-def, key SWMKEY-1-abc' }),
  );
  const error = await ask(engine);
  expect(error.message).toContain('SWMTKN-1-[redacted]');
  expect(inspect(error)).not.toMatch(/abc/);
});

test('an Engine older than API 1.24 is refused, a newer one than known is spoken to in the newest known', async () => {
  await using old = await FakeEngine.start(json(200, []), '1.23');
  expect(await ask(old)).toBeInstanceOf(UnsupportedVersionError);
  await using future = await FakeEngine.start(json(200, []), '9.9');
  await using client = new EngineClient({ host: future.host });
  await client.services.list();
  expect(future.requests[0]?.url).toMatch(/^\/v1\.\d+\/services$/);
});

test('a field that the version lacks is refused before anything is sent', async () => {
  await using engine = await FakeEngine.start(json(200, {}), '1.39');
  await using client = new EngineClient({ host: engine.host });
  const spec = { TaskTemplate: { ContainerSpec: { Image: 'x', Sysctls: { 'net.core.somaxconn': '1' } } } };
  expect(await failure(client.services.create(spec))).toMatchObject({
    feature: 'TaskTemplate.ContainerSpec.Sysctls',
    required: '1.40',
    actual: '1.39',
  });
  expect(engine.requests).toHaveLength(0);
});
