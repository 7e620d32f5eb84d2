import { AxiosHeaders } from 'axios';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Readable } from 'node:stream';
import { createClient, failure } from './support/client.js';
import { serveHttp, serveRaw } from './support/temporary-server.js';
import { untilClosed } from './support/until-closed.js';
import type { TemporaryServer } from './support/temporary-server.js';

function answerRaw(answer: string | Buffer): Promise<TemporaryServer> {
  return serveRaw((socket) => socket.on('data', () => socket.write(answer)));
}

describe('the form of a body', () => {
  const body = Buffer.from('{"a":"ä"}');

  test.each([
    [undefined, { a: 'ä' }],
    ['json' as const, { a: 'ä' }],
    ['text' as const, '{"a":"ä"}'],
    ['arraybuffer' as const, body],
  ])('%s', async (responseType, data) => {
    const { socketPath } = await serveHttp((_request, response) => response.end(body));
    const { http } = createClient({ socketPath });
    const response = await http.get<unknown>('/', responseType && { responseType });
    expect(response).toMatchObject({ status: 200, statusText: 'OK' });
    expect(response.data).toEqual(data);
  });

  test('stream', async () => {
    const { socketPath } = await serveHttp((_request, response) => response.end(body));
    const { http } = createClient({ socketPath });
    const { data } = await http.get<Readable>('/', { responseType: 'stream' });
    expect(await text(data)).toBe(body.toString());
  });

  test('a character cut in two by chunks stays whole', async () => {
    const { socketPath } = await serveHttp((_request, response) => {
      response.write(body.subarray(0, 7));
      setImmediate(() => response.end(body.subarray(7)));
    });
    const { http } = createClient({ socketPath });
    expect((await http.get('/')).data).toEqual({ a: 'ä' });
  });

  test('responseEncoding and byte order mark', async () => {
    const { socketPath } = await serveHttp((_request, response) => response.end(Buffer.from('\ufeffab')));
    const { http } = createClient({ socketPath });
    expect((await http.get('/', { responseType: 'text' })).data).toBe('ab');
    const hex = await http.get('/', { responseType: 'text', responseEncoding: 'hex' });
    expect(hex.data).toBe('efbbbf6162');
  });

  test.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 304],
  ])('%s with %d is empty', async (method, status) => {
    const { socketPath } = await serveHttp((_request, response) => {
      response.writeHead(status, { 'x-a': 'b', ...(method === 'HEAD' ? { 'content-length': 5 } : undefined) }).end();
    });
    const { http } = createClient({ socketPath });
    const response = await http.request({ method, validateStatus: null });
    expect(response).toMatchObject({ data: '', status, headers: { 'x-a': 'b' } });
    const stream = await http.request<Readable>({ method, validateStatus: null, responseType: 'stream' });
    expect(await text(stream.data)).toBe('');
  });

  test('a body that ends with the connection', async () => {
    const { socketPath } = await serveRaw((socket) => {
      socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nall of it'));
    });
    const { http } = createClient({ socketPath });
    expect((await http.get('/')).data).toBe('all of it');
  });
});

describe('headers', () => {
  test('arrive as AxiosHeaders whatever their names', async () => {
    const names = ['constructor', '__proto__', 'toString', 'get', 'set', 'x-a'];
    const lines = names.map((name) => `${name}: 1\r\n${name}: 2\r\n`).join('');
    const cookies = 'set-cookie: a=1\r\n';
    const { socketPath } = await answerRaw(`HTTP/1.1 200 Fine\r\n${lines}${cookies}content-length: 0\r\n\r\n`);
    const { http } = createClient({ socketPath });
    const { headers, statusText } = await http.get('/');
    expect(headers).toBeInstanceOf(AxiosHeaders);
    for (const name of names) expect((headers as AxiosHeaders).get(name)).toBe('1, 2');
    expect((headers as AxiosHeaders).getSetCookie()).toEqual(['a=1']);
    expect(statusText).toBe('Fine');
  });
});

describe('statuses', () => {
  test.each([
    [301, 'ERR_BAD_RESPONSE'],
    [404, 'ERR_BAD_REQUEST'],
    [500, 'ERR_BAD_RESPONSE'],
  ])('%d rejects with %s, and is not followed', async (status, code) => {
    const server = await serveHttp((_request, response) => {
      response.writeHead(status, { location: 'http://elsewhere.example/' }).end('{"message":"why"}');
    });
    const { http } = createClient({ socketPath: server.socketPath });
    const error = await failure(http.get('/'));
    expect(error).toMatchObject({ code, status, message: `Request failed with status code ${status}` });
    expect(error.response).toMatchObject({ status, data: { message: 'why' } });
    expect((await http.get('/', { validateStatus: null })).status).toBe(status);
    expect((await http.get('/', { validateStatus: () => true })).status).toBe(status);
  });

  test('a validateStatus that throws rejects', async () => {
    const { socketPath } = await serveHttp((_request, response) => response.end());
    const { http } = createClient({ socketPath });
    const thrown = new Error('mine');
    const validateStatus = (): never => {
      throw thrown;
    };
    expect(await failure(http.get('/', { validateStatus }))).toBe(thrown);
  });

  test('early hints are passed over', async () => {
    const { socketPath } = await serveHttp((_request, response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload' }, () => response.end('later'));
    });
    const { http } = createClient({ socketPath });
    expect(await http.get('/')).toMatchObject({ status: 200, data: 'later' });
    const { status, data } = await http.get<Readable>('/', { responseType: 'stream' });
    expect([status, await text(data)]).toEqual([200, 'later']);
  });

  test.each([
    ['with', 'upgrade: tcp\r\nconnection: upgrade\r\n'],
    ['without', ''],
  ])('101 %s its headers is refused', async (_name, headers) => {
    const { socketPath } = await answerRaw(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`);
    const { http } = createClient({ socketPath });
    expect(await failure(http.get('/'))).toMatchObject({ isAxiosError: true, code: 'ERR_BAD_RESPONSE' });
  });
});

describe('content-encoding', () => {
  const plain = JSON.stringify({ a: 'ä'.repeat(50_000) });
  const encoders: [string, Buffer][] = [
    ['gzip', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['br', brotliCompressSync(plain)],
  ];

  test.each(encoders)('%s is undone', async (encoding, encoded) => {
    const { socketPath } = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(encoded);
    });
    const { http } = createClient({ socketPath });
    const whole = await http.get('/', { responseType: 'text' });
    expect(whole.data === plain).toBe(true);
    expect(whole.headers['content-encoding']).toBeUndefined();
    const stream = await http.get<Readable>('/', { responseType: 'stream' });
    expect((await text(stream.data)) === plain).toBe(true);
  });

  test('is left when decompress is false, or when it is not known', async () => {
    const { socketPath } = await serveHttp((request, response) => {
      response.writeHead(200, { 'content-encoding': request.url?.slice(1) ?? '' }).end('abc');
    });
    const { http } = createClient({ socketPath });
    for (const [url, decompress] of [['/gzip', false] as const, ['/other', true] as const]) {
      const response = await http.get(url, { decompress });
      expect([response.data, response.headers['content-encoding']]).toEqual(['abc', url.slice(1)]);
    }
  });

  test('HEAD and 204 have nothing to undo', async () => {
    const { socketPath } = await serveHttp((request, response) => {
      response.writeHead(request.method === 'HEAD' ? 200 : 204, { 'content-encoding': 'gzip' }).end();
    });
    const { http } = createClient({ socketPath });
    expect((await http.head('/')).data).toBe('');
    expect((await http.get('/')).data).toBe('');
  });

  test('a body that is not what it says is a bad response', async () => {
    const { socketPath, connections } = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip at all');
    });
    const { http } = createClient({ socketPath });
    expect(await failure(http.get('/'))).toMatchObject({ isAxiosError: true, code: 'ERR_BAD_RESPONSE' });
    // All of it had come: the connection is as good as before.
    expect((await http.get('/', { decompress: false })).data).toBe('not gzip at all');
    expect(connections).toHaveLength(1);
    const { data } = await http.get<Readable>('/', { responseType: 'stream' });
    await expect(text(data)).rejects.toThrow('incorrect header check');
  });

  test('maxContentLength counts what comes out', async () => {
    const { socketPath } = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000)));
    });
    const { http } = createClient({ socketPath }, { maxContentLength: 10_000 });
    expect(await failure(http.get('/'))).toMatchObject({
      code: 'ERR_BAD_RESPONSE',
      message: 'maxContentLength size of 10000 exceeded',
    });
  });
});

describe('maxContentLength', () => {
  test('ends a buffered body, and its connection', async () => {
    const server = await serveHttp((request, response) => {
      if (request.url === '/small') response.end('x'.repeat(10));
      else response.write('x'.repeat(11));
    });
    const { http } = createClient({ socketPath: server.socketPath }, { maxContentLength: 10 });
    expect((await http.get('/small')).data).toHaveLength(10);
    const error = await failure(http.get('/'));
    expect(error).toMatchObject({ code: 'ERR_BAD_RESPONSE', message: 'maxContentLength size of 10 exceeded' });
    const [connection] = server.connections;
    await untilClosed(connection);
  });

  test('ends a streamed body, and its connection', async () => {
    const server = await serveHttp((_request, response) => void response.write('x'.repeat(11)));
    const { http } = createClient({ socketPath: server.socketPath }, { maxContentLength: 10, responseType: 'stream' });
    const { data } = await http.get<Readable>('/');
    await expect(text(data)).rejects.toMatchObject({ code: 'ERR_BAD_RESPONSE' });
    const [connection] = server.connections;
    await untilClosed(connection);
  });
});
