import axios from 'axios';
import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createClient, failure } from './support/client.js';
import { Next } from './support/next.js';
import { serveHttp } from './support/temporary-server.js';
import { untilClosed } from './support/until-closed.js';

const cancelled = { isAxiosError: true, name: 'CanceledError', code: 'ERR_CANCELED', message: 'canceled' };

describe('a signal', () => {
  test('that was aborted before sends nothing', async () => {
    const { socketPath, connections } = await serveHttp((_request, response) => response.end());
    const { http, adapter } = createClient({ socketPath });
    const signal = AbortSignal.abort();
    expect(await failure(http.get('/', { signal }))).toMatchObject({ code: 'ERR_CANCELED' });
    expect(await failure(adapter({ url: '/', signal } as never))).toMatchObject(cancelled);
    expect(connections).toHaveLength(0);
  });

  test('while connecting rejects at once, keeps the connection, and drops the request', async () => {
    const urls: (string | undefined)[] = [];
    const { socketPath, connections } = await serveHttp((request, response) => {
      urls.push(request.url);
      response.end();
    });
    const dialling = new Next<(stream: ReturnType<typeof connect>) => void>();
    const { http } = createClient({ dial: () => new Promise((resolve) => dialling.give(resolve)) });
    const abort = new AbortController();
    const data = Readable.from(['x']);
    const request = failure(http.post('/dropped', data, { signal: abort.signal }));
    const answer = await dialling.take();
    abort.abort();
    const error = await request;
    expect(error).toMatchObject(cancelled);
    expect(axios.isCancel(error)).toBe(true);
    expect(data.destroyed).toBe(true);
    const next = http.get('/next');
    answer(connect(socketPath));
    await next;
    expect(urls).toEqual(['/next']);
    expect(connections).toHaveLength(1);
  });

  test('while waiting closes the connection', async () => {
    const requests = new Next<ServerResponse>();
    const { socketPath } = await serveHttp((_request, response) => requests.give(response));
    const { http } = createClient({ socketPath });
    const abort = new AbortController();
    const request = failure(http.get('/', { signal: abort.signal }));
    const response = await requests.take();
    abort.abort();
    expect(await request).toMatchObject(cancelled);
    await untilClosed(response);
    expect(getEventListeners(abort.signal, 'abort')).toHaveLength(0);
  });

  test('in the middle of a buffered body rejects and closes the connection', async () => {
    const requests = new Next<ServerResponse>();
    const { socketPath } = await serveHttp((_request, response) => {
      response.write('first', () => requests.give(response));
    });
    const { http } = createClient({ socketPath });
    const abort = new AbortController();
    const request = failure(http.get('/', { signal: abort.signal }));
    const response = await requests.take();
    abort.abort();
    expect(await request).toMatchObject(cancelled);
    await untilClosed(response);
  });

  test('in the middle of a streamed body destroys it with the error', async () => {
    const requests = new Next<ServerResponse>();
    const { socketPath } = await serveHttp((_request, response) => {
      response.write('first', () => requests.give(response));
    });
    const { http } = createClient({ socketPath });
    const abort = new AbortController();
    const { data } = await http.get<Readable>('/', { responseType: 'stream', signal: abort.signal });
    expect(getEventListeners(abort.signal, 'abort')).toHaveLength(1);
    const rest = text(data);
    const response = await requests.take();
    abort.abort();
    await expect(rest).rejects.toMatchObject(cancelled);
    await untilClosed(response);
    expect(getEventListeners(abort.signal, 'abort')).toHaveLength(0);
  });

  test('during an upload stops the source', async () => {
    const requests = new Next<ServerResponse>();
    const { socketPath } = await serveHttp((_request, response) => requests.give(response));
    const { http } = createClient({ socketPath });
    const abort = new AbortController();
    const data = new Readable({ read: () => data.push(Buffer.alloc(1024)) });
    const request = failure(http.post('/', data, { signal: abort.signal }));
    await requests.take();
    abort.abort();
    expect(await request).toMatchObject(cancelled);
    await new Promise<void>((resolve) => (data.closed ? resolve() : data.once('close', resolve)));
    expect(data.destroyed).toBe(true);
  });

  test('has no listener left after a success or a failure', async () => {
    const { socketPath } = await serveHttp((request, response) => {
      response.statusCode = request.url === '/ok' ? 200 : 500;
      response.end('ok');
    });
    const { http } = createClient({ socketPath });
    const { signal } = new AbortController();
    await http.get('/ok', { signal });
    await failure(http.get('/', { signal }));
    await failure(http.get('ftp://x/', { signal }));
    const { data } = await http.get<Readable>('/ok', { signal, responseType: 'stream' });
    await text(data);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('serves many requests at once with one listener', async () => {
    const requests = new Next<ServerResponse>();
    const { socketPath } = await serveHttp((request, response) => {
      if (request.url === '/ok') response.end();
      else requests.give(response);
    });
    const { http } = createClient({ socketPath });
    const abort = new AbortController();
    const { signal } = abort;
    const waiting = Array.from({ length: 30 }, () => failure(http.get('/', { signal })));
    for (let count = 0; count < 30; count++) await requests.take();
    await Promise.all(Array.from({ length: 30 }, () => http.get('/ok', { signal })));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    abort.abort();
    for (const error of await Promise.all(waiting)) expect(error).toMatchObject(cancelled);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('that comes after the end changes nothing', async () => {
    const { socketPath, connections } = await serveHttp((_request, response) => response.end('ok'));
    const { http } = createClient({ socketPath });
    const abort = new AbortController();
    await http.get('/', { signal: abort.signal });
    abort.abort();
    await http.get('/');
    expect(connections).toHaveLength(1);
  });
});

test('a cancel token works as well', async () => {
  const requests = new Next<ServerResponse>();
  const { socketPath } = await serveHttp((_request, response) => requests.give(response));
  const { http } = createClient({ socketPath });
  const source = axios.CancelToken.source();
  const request = failure(http.get('/', { cancelToken: source.token }));
  const response = await requests.take();
  source.cancel('enough');
  expect(axios.isCancel(await request)).toBe(true);
  await untilClosed(response);
});
