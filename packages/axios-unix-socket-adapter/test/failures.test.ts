import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { createClient, failure } from './support/client.js';
import { serveRaw, temporaryFolder } from './support/temporary-server.js';

test('ENOENT: there is no socket', async () => {
  const socketPath = join(await temporaryFolder(), 'none.sock');
  const { http } = createClient({ socketPath });
  const error = await failure(http.get('/'));
  expect(error).toMatchObject({ isAxiosError: true, code: 'ENOENT', syscall: 'connect', address: socketPath });
  expect(error.message).toBe(`cannot connect to ${socketPath}: connect ENOENT ${socketPath}`);
  expect(error).toMatchObject({ cause: { code: 'ENOENT' }, config: { url: '/' } });
});

test('ECONNREFUSED: nobody listens', async () => {
  const socketPath = join(await temporaryFolder(), 'file');
  await writeFile(socketPath, '');
  const { http } = createClient({ socketPath });
  expect(await failure(http.get('/'))).toMatchObject({ code: 'ECONNREFUSED', address: socketPath });
});

test('ENOTDIR: a path through a file', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'a/file'), '');
  const { http } = createClient({ socketPath: join(folder, 'a/file/x.sock') });
  expect(await failure(http.get('/'))).toMatchObject({ code: 'ENOTDIR', syscall: 'connect' });
});

const answers: [string, string, string][] = [
  ['nothing', '', 'ECONNRESET'],
  ['half a status line', 'HTTP/1.1 20', 'ECONNRESET'],
  ['half the headers', 'HTTP/1.1 200 OK\r\ncontent-le', 'ECONNRESET'],
  ['half a body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf', 'ECONNRESET'],
  ['half a chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab', 'ECONNRESET'],
  ['another protocol', 'SSH-2.0-server\r\n', 'ERR_BAD_RESPONSE'],
  ['a chunk that is none', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n', 'ERR_BAD_RESPONSE'],
  ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 'ERR_BAD_RESPONSE'],
  ['headers without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`, 'ERR_BAD_RESPONSE'],
];

test.each(answers)('a server that answers %s and hangs up', async (_name, answer, code) => {
  const { socketPath } = await serveRaw((socket) => socket.once('data', () => socket.end(answer)));
  const { http } = createClient({ socketPath });
  const error = await failure(http.get('/', { responseType: 'text' }));
  expect(error).toMatchObject({ isAxiosError: true, code, config: { url: '/' } });
  expect(error.cause).toBeDefined();
  expect(Object.keys(error)).not.toContain('cause');
});

test('an answer that nobody asked for does not reach the next request', async () => {
  const ok = (body: string): string => `HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n${body}`;
  const { socketPath } = await serveRaw((socket) => socket.on('data', () => socket.write(ok('ok') + ok('no'))));
  const { http } = createClient({ socketPath });
  expect((await http.get('/')).data).toBe('ok');
  expect((await http.get('/')).data).toBe('ok');
});

test('what an error prints has no socket and no undici inside', async () => {
  const { socketPath } = await serveRaw((socket) => socket.once('data', () => socket.destroy()));
  const { http } = createClient({ socketPath });
  const error = await failure(http.get('/'));
  expect(JSON.stringify(error.toJSON())).not.toMatch(/_readableState|Client/);
  expect(inspect({ ...error })).not.toMatch(/_readableState/);
});
