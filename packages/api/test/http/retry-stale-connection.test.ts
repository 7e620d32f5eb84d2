import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { EngineClient } from '../../src/index.js';
import { FakeEngine, json } from '../support/fake-engine.js';
import { failureOf } from '../support/failure-of.js';

/** Answers what comes over a connection that is new to it, and hangs up on what comes over one it knows. */
function forgetful(answer: RequestListener): RequestListener {
  const known = new WeakSet<Socket>();
  return (request, response) => {
    if (known.has(request.socket)) return void request.socket.destroy();
    known.add(request.socket);
    answer(request, response);
  };
}

test('a read over a kept connection that the engine has closed is sent again', async () => {
  await using engine = await FakeEngine.start(forgetful(json(200, [])));
  await using client = new EngineClient({ host: engine.host });
  for (let call = 0; call < 3; call++) expect(await client.services.list()).toEqual([]);
  expect(engine.requests).toHaveLength(5);
});

test('a write is not: it may have been applied', async () => {
  await using engine = await FakeEngine.start(forgetful(json(200, { ID: 'x' })));
  await using client = new EngineClient({ host: engine.host });
  await client.services.list();
  const spec = { Name: 'x', Data: '' };
  expect(await failureOf(client.secrets.create(spec))).toMatchObject({ name: 'ConnectionError', reason: 'ECONNRESET' });
  await client.services.list();
  expect(await failureOf(client.services.remove('x'))).toMatchObject({ reason: 'ECONNRESET' });
  expect(engine.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'DELETE']);
});

test('when all kept connections are closed, one more attempt is enough', async () => {
  let restarted = false;
  const waiting: (() => void)[] = [];
  await using engine = await FakeEngine.start((request, response) => {
    if (restarted) return json(200, [])(request, response);
    // Answered together, so that each has a connection of its own, which is kept afterwards.
    waiting.push(() => json(200, [])(request, response));
    if (waiting.length === 8) for (const answer of waiting) answer();
    return undefined;
  });
  await using client = new EngineClient({ host: engine.host });
  await Promise.all(Array.from({ length: 8 }, () => client.services.list()));
  engine.server.once('request', () => {
    restarted = true;
    engine.server.closeAllConnections();
  });
  expect(await client.services.list()).toEqual([]);
});

test('a new connection that breaks is no stale one: nothing is sent again', async () => {
  await using engine = await FakeEngine.start((request) => request.socket.destroy());
  await using client = new EngineClient({ host: engine.host, apiVersion: '1.41' });
  expect(await failureOf(client.services.list())).toMatchObject({ name: 'ConnectionError', reason: 'ECONNRESET' });
  expect(engine.requests).toHaveLength(1);
});

test('the question for the API version and a ping are reads as well', async () => {
  await using engine = await FakeEngine.start(json(200, []));
  await using client = new EngineClient({ host: engine.host });
  await client.system.ping();
  engine.server.once('request', (request) => request.socket.destroy());
  expect((await client.system.ping()).apiVersion).toBe('1.41');
  engine.server.once('request', (request) => request.socket.destroy());
  expect(await client.services.list()).toEqual([]);
});
