import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { Duplex, PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { once } from 'node:events';
import { createClient, failure } from './support/client.js';
import { afterTest, serveHttp } from './support/temporary-server.js';

const relay = `
const socket = require('node:net').connect(process.argv[1]);
process.stdin.pipe(socket).pipe(process.stdout);
`;

describe('what can be dialled', () => {
  const streams: [string, (socketPath: string) => Duplex | Promise<Duplex>][] = [
    ['a socket that is connecting', (socketPath) => connect(socketPath)],
    [
      'a socket that is connected',
      async (socketPath) => {
        const socket = connect(socketPath);
        await once(socket, 'connect');
        return socket;
      },
    ],
    [
      'the stdio of a child process',
      (socketPath) => {
        const child = spawn(process.execPath, ['-e', relay, socketPath], { stdio: ['pipe', 'pipe', 'inherit'] });
        afterTest(async () => void child.kill('SIGKILL'));
        return Duplex.from({ readable: child.stdout, writable: child.stdin });
      },
    ],
    [
      'a plain Duplex',
      (socketPath) => {
        const socket = connect(socketPath);
        const duplex = new Duplex({
          read: () => socket.resume(),
          write: (chunk, _encoding, callback) => void socket.write(chunk, callback),
          final: (callback) => void socket.end(callback),
          destroy: (error, callback) => callback(socket.destroy() && error),
        });
        socket.on('data', (chunk) => duplex.push(chunk) || socket.pause());
        socket.on('end', () => duplex.push(null)).on('error', (error) => duplex.destroy(error));
        return duplex;
      },
    ],
  ];

  test.each(streams)('%s', async (_name, dial) => {
    const { socketPath, connections } = await serveHttp((request, response) => void request.pipe(response));
    const { http } = createClient({ dial: () => dial(socketPath) });
    const big = 'x'.repeat(1_000_000);
    for (const data of ['small', big]) expect((await http.post('/', data)).data === data).toBe(true);
    const stream = await http.post<Readable>('/', big, { responseType: 'stream' });
    expect(Buffer.concat(await stream.data.toArray()).length).toBe(big.length);
    expect(connections).toHaveLength(1);
  });
});

describe('what cannot', () => {
  const thrown = Object.assign(new Error('no such host'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' });
  const dials: [string, () => unknown, object][] = [
    [
      'throws',
      () => {
        throw thrown;
      },
      { code: 'ENOTFOUND', syscall: 'getaddrinfo', cause: thrown },
    ],
    ['rejects', () => Promise.reject(thrown), { code: 'ENOTFOUND', cause: thrown }],
    ['rejects without a code', () => Promise.reject(new Error('why')), { code: 'ERR_NETWORK' }],
    ['rejects with nothing', () => Promise.reject(undefined), { code: 'ERR_NETWORK' }],
    [
      'rejects as undici would',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' })),
      { code: 'ERR_NETWORK' },
    ],
    ['returns nothing', () => undefined, { code: 'ERR_BAD_OPTION_VALUE' }],
    ['returns half a stream', () => process.stdin.constructor, { code: 'ERR_BAD_OPTION_VALUE' }],
    ['returns a stream of objects', () => new PassThrough({ objectMode: true }), { code: 'ERR_BAD_OPTION_VALUE' }],
    ['returns a stream that is destroyed', () => new PassThrough().destroy(), { code: 'ERR_NETWORK' }],
    ['returns a socket that fails', () => connect('/nowhere/at/all'), { code: 'ENOENT', syscall: 'connect' }],
  ];
  test.each(dials)('a function that %s', async (_name, dial, expected) => {
    const { http } = createClient({ dial: dial as () => Socket });
    const error = await failure(http.get('/'));
    expect(error).toMatchObject({ isAxiosError: true, config: { url: '/' }, ...expected });
    expect(error.message).toMatch(/^cannot connect to the dialled stream: /);
  });
});
