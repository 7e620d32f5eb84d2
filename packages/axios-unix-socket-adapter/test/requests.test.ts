import axios, { AxiosHeaders } from 'axios';
import type { AxiosRequestConfig, InternalAxiosRequestConfig } from 'axios';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { createClient, failure } from './support/client.js';
import type { TestClient } from './support/client.js';
import { serveHttp } from './support/temporary-server.js';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly raw: string[];
  readonly body: string;
}

async function echo(
  defaults: AxiosRequestConfig = {},
): Promise<TestClient & { send(config: AxiosRequestConfig): Promise<Seen> }> {
  const { socketPath } = await serveHttp(async (request, response) => {
    const { method, url, headers, rawHeaders: raw } = request;
    response.end(JSON.stringify({ method, url, headers, raw, body: await text(request) }));
  });
  const client = createClient({ socketPath }, defaults as object);
  return { ...client, send: async (config) => (await client.http.request<Seen>(config)).data };
}

describe('the request line', () => {
  const urls: [AxiosRequestConfig, string, string][] = [
    [{ url: '/a/b?c=d' }, '/a/b?c=d', 'localhost'],
    [{}, '/', 'localhost'],
    [{ url: 'a', baseURL: 'http://server/v1/' }, '/v1/a', 'server'],
    [{ url: '/a', baseURL: '/v1' }, '/v1/a', 'localhost'],
    [{ url: '/a', baseURL: 'http://server:80/x/../v1//' }, '/v1/a', 'server'],
    [{ url: '/a?c', baseURL: 'http://server/v1?b' }, '/v1?b/a?c', 'server'],
    [{ url: '/a#b', baseURL: 'http://server/v1#c' }, '/v1', 'server'],
    [{ url: '/a', baseURL: 'http://server/v1#c' }, '/v1', 'server'],
    [
      { url: 'http://elsewhere.example/a', baseURL: 'http://server', allowAbsoluteUrls: false },
      '/http://elsewhere.example/a',
      'server',
    ],
    [{ url: '/a', params: { b: 'x y', c: [1, 2] } }, '/a?b=x+y&c%5B%5D=1&c%5B%5D=2', 'localhost'],
    [{ url: '/a?b=1#part', params: { c: 2 } }, '/a?b=1&c=2', 'localhost'],
    [{ url: '/a', params: { b: 1 }, paramsSerializer: () => 'own' }, '/a?own', 'localhost'],
    [{ url: '/größe/ x' }, '/gr%C3%B6%C3%9Fe/%20x', 'localhost'],
    [{ url: '/a/../b/%2e%2e/c' }, '/c', 'localhost'],
    [{ url: '/a b\r\nX: y' }, '/a%20bX:%20y', 'localhost'],
    [{ url: 'http://elsewhere.example:8080/a' }, '/a', 'elsewhere.example:8080'],
    [{ url: 'https://elsewhere.example/a', baseURL: 'http://server' }, '/a', 'elsewhere.example'],
    [{ url: '//elsewhere.example/a' }, '/a', 'elsewhere.example'],
    [{ url: '/a', baseURL: 'http://server', headers: { Host: 'own' } }, '/a', 'own'],
  ];
  test.each(urls)('%j asks for %s of %s', async (config, url, host) => {
    const { send } = await echo();
    const seen = await send(config);
    expect([seen.url, seen.headers.host]).toEqual([url, host]);
  });

  test.each(['get', 'POST', 'put', 'patch', 'delete', 'options', 'query'])('method %s', async (method) => {
    const { send } = await echo();
    expect((await send({ method, url: '/' })).method).toBe(method.toUpperCase());
  });

  test.each([
    [{ url: 'ftp://server/x' }, 'ERR_INVALID_URL'],
    [{ url: 'http://[x' }, 'ERR_INVALID_URL'],
    [{ url: 'http:x' }, 'ERR_INVALID_URL'],
    [{ url: '/x', baseURL: 'http:x' }, 'ERR_INVALID_URL'],
    [{ url: '/x', baseURL: 'ftp://x' }, 'ERR_INVALID_URL'],
    [{ url: '/', method: 'CONNECT' }, 'ERR_NOT_SUPPORT'],
    [{ url: '/', method: 'GET / HTTP/1.1\r\nX: y' }, 'ERR_BAD_REQUEST'],
  ])('%j is refused with %s', async (config, code) => {
    const { http } = await echo();
    expect(await failure(http.request(config))).toMatchObject({ isAxiosError: true, code });
  });

  test('a serializer that throws is a bad request', async () => {
    const { http } = await echo();
    const thrown = new RangeError('no');
    const paramsSerializer = (): never => {
      throw thrown;
    };
    const error = await failure(http.get('/', { params: { a: 1 }, paramsSerializer }));
    expect(error).toMatchObject({ code: 'ERR_BAD_REQUEST', message: 'no', cause: thrown });
  });
});

describe('headers', () => {
  test('are sent as given, without those that are not set', async () => {
    const { send } = await echo({ headers: { 'X-One': 'ä', 'X-None': null, Accept: false } as object });
    const { headers } = await send({ headers: { 'x-two': ['1', '2'], 'x-null': null } });
    expect(headers).toEqual({
      host: 'localhost',
      connection: 'keep-alive',
      'x-one': 'ä',
      'x-two': '1, 2',
    });
  });

  test('config.auth and credentials in the URL replace authorization', async () => {
    const { send } = await echo({ headers: { Authorization: 'Bearer x' } });
    const basic = (user: string): string => `Basic ${Buffer.from(user).toString('base64')}`;
    const auth = { username: 'me', password: 'ß:1' };
    expect((await send({ url: 'http://a:b@server/', auth })).headers.authorization).toBe(basic('me:ß:1'));
    expect((await send({ url: 'http://a%40:b@server/' })).headers.authorization).toBe(basic('a@:b'));
    expect((await send({ url: 'http://server/' })).headers.authorization).toBe('Bearer x');
  });

  test.each([
    ['a line break', { 'x-a': 'b\r\nx-c: d' }],
    ['a line break in a name', { 'x-a\r\nx-c': 'd' }],
    ['a character that is no byte', { 'x-a': '€' }],
    ['an upgrade', { upgrade: 'websocket' }],
    ['a wrong length', { 'content-length': '1e3' }],
    ['a transfer coding of its own', { 'transfer-encoding': 'chunked' }],
    ['two hosts', { host: 'a', Host: 'b' }],
  ])('%s is refused, and the connection goes on', async (_name, headers) => {
    const { adapter, send } = await echo();
    const config = { url: '/', method: 'get', headers } as object as InternalAxiosRequestConfig;
    const error = await failure(adapter(config));
    expect(error).toMatchObject({ isAxiosError: true, code: 'ERR_BAD_REQUEST', config });
    expect((await send({ url: '/next' })).url).toBe('/next');
  });

  test('axios takes line breaks out before the adapter sees them', async () => {
    const { send } = await echo();
    expect((await send({ headers: { 'x-a': 'b\r\nx-c: d' } })).headers).toMatchObject({ 'x-a': 'bx-c: d' });
  });
});

describe('bodies', () => {
  const bodies: [string, unknown, string, string | undefined][] = [
    ['undefined', undefined, '', undefined],
    ['null', null, '', undefined],
    ['an empty string', '', '', undefined],
    ['a string', 'größe', 'größe', undefined],
    ['a Buffer', Buffer.from('bytes'), 'bytes', undefined],
    ['a Uint8Array', new Uint8Array([97, 98]), 'ab', undefined],
    ['an ArrayBuffer', new Uint8Array([97, 98]).buffer, 'ab', undefined],
    ['URLSearchParams', new URLSearchParams({ a: 'b c' }), 'a=b+c', 'application/x-www-form-urlencoded;charset=utf-8'],
    ['an object', { a: 1 }, '{"a":1}', 'application/json'],
  ];
  test.each(bodies)('%s', async (_name, data, body, contentType) => {
    const { send } = await echo();
    const seen = await send({ method: 'post', data });
    expect(seen.body).toBe(body);
    expect(seen.headers['content-length']).toBe(String(Buffer.byteLength(body)));
    if (contentType !== undefined) expect(seen.headers['content-type']).toBe(contentType);
  });

  test('bytes and parameters that no transform touched', async () => {
    const { send } = await echo({ transformRequest: [] });
    const view = new Uint16Array(new Uint8Array([0, 0, 97, 98]).buffer, 2);
    expect((await send({ method: 'put', data: view })).body).toBe('ab');
    expect((await send({ method: 'put', data: new URLSearchParams({ a: '1' }) })).body).toBe('a=1');
  });

  test('a stream goes out in chunks, or with the length that is known', async () => {
    const { send } = await echo();
    const chunked = await send({ method: 'post', data: Readable.from(['a', 'b']) });
    expect([chunked.body, chunked.headers['transfer-encoding']]).toEqual(['ab', 'chunked']);
    const data = Readable.from([Buffer.from('ab')]);
    const known = await send({ method: 'post', data, headers: { 'content-length': 2 } });
    expect([known.body, known.headers['content-length']]).toEqual(['ab', '2']);
  });

  test('a stream of another length than told is refused', async () => {
    const { http } = await echo();
    const data = Readable.from([Buffer.from('abc')]);
    const error = await failure(http.post('/', data, { headers: { 'content-length': 2 } }));
    expect(error).toMatchObject({ isAxiosError: true, code: 'ERR_BAD_REQUEST' });
  });

  test('a stream that fails takes the request along', async () => {
    const { http } = await echo();
    const cause = new Error('disk is gone');
    const data = new Readable({
      read() {
        this.destroy(cause);
      },
    });
    const error = await failure(http.post('/', data));
    expect(error).toMatchObject({ isAxiosError: true, code: 'ERR_BAD_REQUEST', message: 'disk is gone', cause });
  });

  test('a stream that is destroyed cancels the request', async () => {
    const { http } = await echo();
    const data = new Readable({
      read() {
        this.destroy();
      },
    });
    expect(axios.isCancel(await failure(http.post('/', data)))).toBe(true);
  });

  test.each([
    ['a number', 7],
    ['a form', new FormData()],
    ['a function', () => 'x'],
  ])('%s is refused', async (_name, data) => {
    const { http } = await echo({ transformRequest: [] });
    const error = await failure(http.post('/', data));
    expect(error).toMatchObject({ code: 'ERR_BAD_REQUEST', message: expect.stringContaining('request body must be') });
  });

  test('maxBodyLength counts bytes', async () => {
    const { http, send } = await echo({ maxBodyLength: 4 });
    expect((await send({ method: 'post', data: 'ßß' })).body).toBe('ßß');
    const error = await failure(http.post('/', 'ßßß'));
    expect(error).toMatchObject({
      code: 'ERR_BAD_REQUEST',
      message: 'Request body larger than maxBodyLength limit',
    });
  });
});

test('the config that axios made is not changed', async () => {
  const { adapter } = await echo();
  const headers = new AxiosHeaders({ accept: 'x' });
  const config: InternalAxiosRequestConfig = Object.freeze({ url: '/', method: 'post', data: 'x', headers });
  const response = await adapter(config);
  expect(response.config).toBe(config);
  expect({ ...headers }).toEqual({ accept: 'x' });
});
