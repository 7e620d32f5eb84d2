import { createUnixSocketAdapter } from '../src/index.js';
import type { UnixSocketAdapterOptions } from '../src/index.js';

const dial = (): never => {
  throw new Error('not to be called');
};

const wrong: [string, unknown, RegExp][] = [
  ['no options', undefined, /"socketPath" and "dial", got neither/],
  ['neither', {}, /"socketPath" and "dial", got neither/],
  ['both', { socketPath: '/run/x.sock', dial }, /"socketPath" and "dial", got both/],
  ['an empty path', { socketPath: '' }, /"socketPath" must not be empty/],
  ['a relative path', { socketPath: 'run/x.sock' }, /"socketPath" must be an absolute path/],
  ['a path that is a number', { socketPath: 7 }, /"socketPath" must be a string, got number/],
  ['a path with NUL', { socketPath: '/run/x\0.sock' }, /"socketPath" must not contain a NUL/],
  ['a path too long', { socketPath: `/${'é'.repeat(60)}` }, /"socketPath" must be at most 10[37] bytes.*got 121/],
  ['a dial that is no function', { dial: {} }, /"dial" must be a function, got object/],
  ['no connections', { dial, connections: 0 }, /"connections" must be a positive integer, got 0/],
  ['half a connection', { dial, connections: 1.5 }, /"connections" must be a positive integer/],
  ['a negative connect timeout', { dial, connectTimeoutMs: -1 }, /"connectTimeoutMs" must be a number of milli.*-1/],
  ['a timeout no timer can hold', { dial, connectTimeoutMs: 2 ** 31 }, /"connectTimeoutMs" must be/],
  ['a keep-alive that is no number', { dial, keepAliveTimeoutMs: NaN }, /"keepAliveTimeoutMs" must be.*NaN/],
];

test.each(wrong)('refuses %s', (_name, options, message) => {
  expect(() => createUnixSocketAdapter(options as UnixSocketAdapterOptions)).toThrow(
    expect.objectContaining({ isAxiosError: true, code: 'ERR_BAD_OPTION', message: expect.stringMatching(message) }),
  );
});

const right: [string, UnixSocketAdapterOptions][] = [
  ['a unix socket', { socketPath: '/run/x.sock' }],
  ['the longest path', { socketPath: `/${'x'.repeat(102)}` }],
  ['a Windows pipe', { socketPath: '\\\\.\\pipe\\x' }],
  ['a Windows pipe with slashes, longer than a socket path', { socketPath: `//./pipe/${'x'.repeat(200)}` }],
  ['a dial function and limits', { dial, connections: 1, connectTimeoutMs: 0, keepAliveTimeoutMs: 0 }],
];

test.each(right)('takes %s, and opens nothing', async (_name, options) => {
  const adapter = createUnixSocketAdapter(options);
  await adapter.close();
});
