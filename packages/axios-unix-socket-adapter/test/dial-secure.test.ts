import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { connect, createServer } from 'node:tls';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { createClient, failure } from './support/client.js';
import { afterTest, temporaryFolder } from './support/temporary-server.js';

// A shared key needs no certificate that a test would have to make.
const psk = Buffer.from('0123456789abcdef');
const shared = { ciphers: 'PSK', minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;

async function serveSecurely(): Promise<(key?: Buffer) => TLSSocket> {
  const http = createHttpServer((request, response) => response.end(request.url));
  const server = createServer({ ...shared, pskCallback: () => psk }, (socket) => void http.emit('connection', socket));
  const path = join(await temporaryFolder(), 'secure.sock');
  server.on('tlsClientError', () => undefined).listen(path);
  await once(server, 'listening');
  afterTest(async () => void server.close());
  return (key = psk) => {
    const options: ConnectionOptions = { ...shared, path, checkServerIdentity: () => undefined };
    return connect({ ...options, pskCallback: () => ({ psk: key, identity: 'test' }) });
  };
}

test('a TLS socket is used once its handshake is done', async () => {
  const dialSecurely = await serveSecurely();
  let socket: TLSSocket | undefined;
  const { http } = createClient({ dial: () => (socket = dialSecurely()) });
  expect((await http.get('/over/tls')).data).toBe('/over/tls');
  expect(socket?.getProtocol()).toBe('TLSv1.2');
});

test('a handshake that fails is a connect error', async () => {
  const dialSecurely = await serveSecurely();
  const { http } = createClient({ dial: () => dialSecurely(Buffer.from('another key here')) });
  const error = await failure(http.get('/'));
  expect(error).toMatchObject({ isAxiosError: true, code: expect.stringMatching(/^E/) });
  expect(error.message).toMatch(/^cannot connect to the dialled stream: /);
});
