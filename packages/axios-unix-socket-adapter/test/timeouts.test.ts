import type { ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { createClient, failure } from './support/client.js';
import { Next } from './support/next.js';
import { serveHttp } from './support/temporary-server.js';
import { untilClosed } from './support/until-closed.js';

describe('config.timeout', () => {
  test('ends a request that gets no answer, and closes its connection', async () => {
    const { socketPath, connections } = await serveHttp((request, response) => {
      if (request.url === '/ok') response.end();
    });
    const { http } = createClient({ socketPath });
    await http.get('/ok');
    const error = await failure(http.get('/', { timeout: 100 }));
    expect(error).toMatchObject({ isAxiosError: true, code: 'ECONNABORTED', message: 'timeout of 100ms exceeded' });
    await untilClosed(connections[0]);
    expect(connections).toHaveLength(1);
  });

  test('can say ETIMEDOUT, in words of its own', async () => {
    const { socketPath } = await serveHttp(() => undefined);
    const { http } = createClient({ socketPath });
    const transitional = { clarifyTimeoutError: true };
    const error = await failure(http.get('/', { timeout: 20, timeoutErrorMessage: 'too slow', transitional }));
    expect(error).toMatchObject({ code: 'ETIMEDOUT', message: 'too slow' });
  });

  test('covers connecting', async () => {
    const { http } = createClient({ dial: () => new Promise(() => undefined) });
    expect(await failure(http.get('/', { timeout: 20 }))).toMatchObject({ code: 'ECONNABORTED' });
  });

  test('covers a buffered body to its end', async () => {
    const { socketPath } = await serveHttp((_request, response) => void response.write('some'));
    const { http } = createClient({ socketPath });
    expect(await failure(http.get('/', { timeout: 50 }))).toMatchObject({ code: 'ECONNABORTED' });
  });

  test('covers a stream until its headers, not its body', async () => {
    const requests = new Next<ServerResponse>();
    const { socketPath } = await serveHttp((request, response) => {
      if (request.url === '/stream') response.write('first', () => requests.give(response));
    });
    const { http } = createClient({ socketPath }, { responseType: 'stream' });
    const { data } = await http.get<Readable>('/stream', { timeout: 200 });
    // The same timeout runs out on another request, started later.
    expect(await failure(http.get('/', { timeout: 200 }))).toMatchObject({ code: 'ECONNABORTED' });
    (await requests.take()).end(' last');
    expect(Buffer.concat(await data.toArray()).toString()).toBe('first last');
  });

  test('must be a number', async () => {
    const { http } = createClient({ socketPath: '/nowhere' });
    expect(await failure(http.get('/', { timeout: 'soon' as never }))).toMatchObject({ code: 'ERR_BAD_OPTION_VALUE' });
  });
});

describe('connectTimeoutMs', () => {
  test('ends a dial that takes too long, and tells it', async () => {
    const signals: AbortSignal[] = [];
    const dial = ({ signal }: { signal: AbortSignal }): Promise<never> => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const { http } = createClient({ dial, connectTimeoutMs: 20 });
    const error = await failure(http.get('/'));
    expect(error).toMatchObject({ isAxiosError: true, code: 'ETIMEDOUT', syscall: 'connect' });
    expect(error.message).toBe('timeout of 20ms exceeded while connecting to the dialled stream');
    expect(signals.map((signal) => signal.aborted)).toEqual([true]);
  });

  test('destroys a stream that comes too late', async () => {
    const dialling = new Next<(stream: PassThrough) => void>();
    const dial = (): Promise<PassThrough> => new Promise((resolve) => dialling.give(resolve));
    const { http } = createClient({ dial, connectTimeoutMs: 20 });
    await failure(http.get('/'));
    const late = new PassThrough();
    (await dialling.take())(late);
    await untilClosed(late);
  });
});
