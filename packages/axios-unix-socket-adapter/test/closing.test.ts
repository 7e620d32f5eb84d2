import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { createUnixSocketAdapter } from '../src/index.js';
import { createClient, failure } from './support/client.js';
import { Next } from './support/next.js';
import { serveHttp } from './support/temporary-server.js';
import { untilClosed } from './support/until-closed.js';

const closed = { isAxiosError: true, code: 'ERR_ADAPTER_CLOSED' };

async function serve(): Promise<{ socketPath: string; responses: Next<ServerResponse>; allClosed(): Promise<void> }> {
  const responses = new Next<ServerResponse>();
  const { socketPath, connections } = await serveHttp((request, response) => {
    if (request.url === '/ok') response.end('ok');
    else response.write('first ', () => responses.give(response));
  });
  const allClosed = async (): Promise<void> => {
    for (const socket of connections) await untilClosed(socket);
  };
  return { socketPath, responses, allClosed };
}

describe('close()', () => {
  test('before any request', async () => {
    const { adapter, http } = createClient({ socketPath: '/nowhere' });
    await adapter.close();
    expect(await failure(http.get('/ok'))).toMatchObject(closed);
  });

  test('closes idle connections, and can be called again', async () => {
    const { socketPath, allClosed } = await serve();
    const { adapter, http } = createClient({ socketPath });
    await Promise.all([http.get('/ok'), http.get('/ok')]);
    await Promise.all([adapter.close(), adapter.close()]);
    await adapter.close();
    await adapter.destroy();
    await allClosed();
    expect(await failure(http.get('/ok'))).toMatchObject({ ...closed, config: { url: '/ok' } });
  });

  test('lets requests end, those that have not connected and those that wait as well', async () => {
    const { socketPath, responses, allClosed } = await serve();
    const { adapter, http } = createClient({ socketPath, connections: 1 });
    const first = http.get('/');
    const second = http.get('/ok');
    const closing = adapter.close();
    expect(await failure(http.get('/ok'))).toMatchObject(closed);
    (await responses.take()).end('last');
    expect((await first).data).toBe('first last');
    expect((await second).data).toBe('ok');
    await closing;
    await allClosed();
  });

  test('waits for a body that streams', async () => {
    const { socketPath, responses } = await serve();
    const { adapter, http } = createClient({ socketPath });
    const { data } = await http.get<Readable>('/', { responseType: 'stream' });
    const order: string[] = [];
    const closing = adapter.close().then(() => order.push('closed'));
    (await responses.take()).end('last');
    data.once('end', () => order.push('ended'));
    expect(Buffer.concat(await data.toArray()).toString()).toBe('first last');
    await closing;
    expect(order).toEqual(['ended', 'closed']);
  });

  test('is cut short by destroy()', async () => {
    const { socketPath, responses } = await serve();
    const { adapter, http } = createClient({ socketPath });
    const request = failure(http.get('/'));
    await responses.take();
    const closing = adapter.close();
    await adapter.destroy();
    expect(await request).toMatchObject(closed);
    await closing;
  });
});

describe('destroy()', () => {
  test('ends requests that wait, connect, run and stream, with the error as cause', async () => {
    const { socketPath, responses, allClosed } = await serve();
    const { adapter, http } = createClient({ socketPath, connections: 2 });
    const { data } = await http.get<Readable>('/', { responseType: 'stream' });
    await responses.take();
    const rest = data.toArray();
    const requests = [failure(http.get('/')), failure(http.get('/ok'))];
    await responses.take();
    const cause = new Error('shutting down');
    const destroyed = adapter.destroy(cause);
    await expect(rest).rejects.toMatchObject({ ...closed, cause });
    expect(await Promise.all(requests)).toMatchObject([
      { ...closed, cause },
      { ...closed, cause },
    ]);
    await destroyed;
    await adapter.destroy();
    await adapter.close();
    await allClosed();
  });

  test('ends a request that has only just begun', async () => {
    const { adapter, http } = createClient({ socketPath: '/nowhere' });
    const request = failure(http.get('/'));
    await adapter.destroy();
    expect(await request).toMatchObject(closed);
  });

  test('tells a dial function to stop', async () => {
    const dials = new Next<AbortSignal>();
    const { adapter, http } = createClient({
      dial: ({ signal }) => {
        dials.give(signal);
        return new Promise(() => undefined);
      },
    });
    const request = failure(http.get('/'));
    const signal = await dials.take();
    const cause = new Error('shutting down');
    await adapter.destroy(cause);
    expect(await request).toMatchObject(closed);
    expect(signal).toMatchObject({ aborted: true, reason: cause });
  });

  test('dials no more, though a request was cancelled in that moment', async () => {
    const { socketPath, allClosed } = await serve();
    let dials = 0;
    const { adapter, http } = createClient({ dial: () => (dials++, connect(socketPath)) });
    await http.get('/ok');
    const abort = new AbortController();
    const request = failure(http.get('/ok', { signal: abort.signal }));
    abort.abort();
    await adapter.destroy();
    await allClosed();
    expect(await request).toMatchObject({ code: 'ERR_CANCELED' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(dials).toBe(1);
  });

  test('is what leaving a block does', async () => {
    const { socketPath, responses, allClosed } = await serve();
    const adapter = createUnixSocketAdapter({ socketPath });
    const request = failure(adapter({ url: '/', method: 'get' } as never));
    await responses.take();
    await adapter[Symbol.asyncDispose]();
    expect(await request).toMatchObject(closed);
    await allClosed();
  });
});
