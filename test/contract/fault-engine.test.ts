import { ConnectionError, TimeoutError } from '@swarmkit/api';
import { SwarmClient } from '@swarmkit/models';
import type { Engine } from '../engine/engine.js';
import { startEngine } from '../engine/start-engine.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';
import { printer } from './programs.js';

let engine: Engine;
let client: SwarmClient;

beforeAll(async () => {
  engine = await startEngine();
  client = new SwarmClient({ host: engine.host, resolveImage: 'never' });
});
afterAll(async () => {
  await client.close();
  await engine.stop();
});

const secret = { Name: 'never-made', Data: Buffer.from('hunter2').toString('base64') };

test('an engine that is silent: each call ends at its own time, and the next one works', async () => {
  await client.services.list();
  engine.pause();
  try {
    const start = performance.now();
    const calls = [
      client.services.list({ timeoutMs: 300 }),
      client.api.secrets.create(secret, { timeoutMs: 300 }),
      client.services.get('web', { timeoutMs: 300 }),
      client.api.services.logs('web', {}, { timeoutMs: 300 }).next(),
      new SwarmClient({ host: engine.host, timeoutMs: 300 }).nodes.list(),
    ];
    for (const error of await Promise.all(calls.map(failureOf))) {
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ timeoutMs: 300, host: engine.host, code: 'TIMEOUT' });
    }
    expect(performance.now() - start).toBeLessThan(2_000);
    const reason = { enough: true };
    const controller = new AbortController();
    const pending = failureOf(client.nodes.list({ signal: controller.signal }));
    controller.abort(reason);
    expect(await pending).toBe(reason);
  } finally {
    engine.resume();
  }
  expect(await client.services.list()).toEqual([]);
});

test('an engine that is killed in the middle ends everything under way with an error that says where and what', async () => {
  const service = await client.services.create({ image: 'busybox', name: 'web', command: printer('echo hi') });
  const log = service.logs({ follow: true });
  expect((await log.next()).value?.message).toBe('hi');
  engine.pause();
  const pending: [string, Promise<unknown>][] = [
    ['services.logs', log.next()],
    ['services.list', client.services.list()],
    ['services.inspect', service.reload()],
    ['secrets.create', client.api.secrets.create(secret)],
    ['services.remove', service.remove()],
  ];
  const errors = Promise.all(pending.map(([, call]) => failureOf(call)));
  // The requests are on their way once a later one has timed out.
  await failureOf(client.nodes.list({ timeoutMs: 100 }));
  await engine.kill();
  for (const [index, error] of (await errors).entries()) {
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ reason: 'ECONNRESET', operation: pending[index]?.[0], host: engine.host });
    expect(error.message).not.toContain('hunter2');
  }
});

test('an engine that is gone, and the same client when it is back', async () => {
  const gone = await failureOf(client.services.list());
  expect(gone).toMatchObject({ name: 'ConnectionError', reason: 'ECONNREFUSED', operation: 'services.list' });
  expect(gone.message).toContain('Start the Engine');
  await engine.start();
  const services = await poll(
    () => client.services.list().catch(() => []),
    (found) => found.length === 1,
  );
  expect(services[0]?.name).toBe('web');
  await services[0]?.remove();
});

test('connections kept over a restart do no harm to the next reads', async () => {
  // As many connections as there are calls at once are kept.
  await Promise.all(Array.from({ length: 20 }, () => client.api.system.info()));
  await engine.kill();
  await engine.start();
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.api.system.info()));
  expect(new Set(answers.map(({ Name }) => Name))).toEqual(new Set([engine.name]));
});

test('no socket at all', async () => {
  await using nowhere = new SwarmClient({ host: `unix://${engine.directory}/nothing.sock` });
  const error = await failureOf(nowhere.services.list());
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'ENOENT', operation: 'services.list' });
  expect(error.message).toContain('there is no such socket');
});
