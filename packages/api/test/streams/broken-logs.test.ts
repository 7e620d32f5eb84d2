import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { inspect } from 'node:util';
import { ConnectionError, EngineClient, type LogStream } from '../../src/index.js';
import { FakeEngine } from '../support/fake-engine.js';
import { failureOf } from '../support/failure-of.js';

const line = Buffer.from('\x01\0\0\0\0\0\0\x03hi\n', 'latin1');

/** An engine whose log has one line and goes on, and a client that has read it. */
async function followed(options: { signal?: AbortSignal } = {}) {
  let response!: ServerResponse;
  const engine = await FakeEngine.start((_request, answer) => {
    response = answer;
    answer.writeHead(200, { 'Content-Type': 'application/vnd.docker.multiplexed-stream' }).write(line);
  });
  const client = new EngineClient({ host: engine.host, headers: { Authorization: 'hunter2' } });
  const log: LogStream = client.services.logs('web', { follow: true }, options);
  expect((await log.next()).value?.data.toString()).toBe('hi\n');
  return {
    log,
    engine,
    client,
    response,
    async [Symbol.asyncDispose]() {
      await client.close();
      await engine[Symbol.asyncDispose]();
    },
  };
}

test('an abort ends a log with its reason, untouched, also while nobody waits', async () => {
  const reason = { my: 'reason' };
  const controller = new AbortController();
  await using first = await followed({ signal: controller.signal });
  const pending = failureOf(first.log.next());
  controller.abort(reason);
  expect(await pending).toBe(reason);

  const late = new AbortController();
  await using second = await followed({ signal: late.signal });
  late.abort(reason);
  expect(await failureOf(second.log.next())).toBe(reason);
});

test('an abort without a value rejects with what the platform makes of it', async () => {
  const controller = new AbortController();
  await using log = await followed({ signal: controller.signal });
  const pending = failureOf(log.log.next());
  controller.abort();
  expect(await pending).toBe(controller.signal.reason);
});

test('an engine that goes away in the middle of a log: where and doing what, and no headers', async () => {
  await using log = await followed();
  const pending = failureOf(log.log.next());
  log.response.destroy();
  const error = await pending;
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ reason: 'ECONNRESET', operation: 'services.logs', host: log.engine.host });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('hunter2');
  expect(await log.log.next()).toEqual({ done: true, value: undefined });
});

test('close() ends a log with an error, since there may have been more', async () => {
  await using log = await followed();
  const pending = failureOf(log.log.next());
  await log.client.close();
  expect(await pending).toMatchObject({ name: 'ConnectionError', reason: 'CLOSED', operation: 'services.logs' });
});

test('an error answer that breaks off is a connection error', async () => {
  await using engine = await FakeEngine.start((_request, answer) => {
    answer.writeHead(500, { 'Content-Length': '100' });
    answer.write('{"message":', () => answer.destroy());
  });
  await using client = new EngineClient({ host: engine.host });
  const error = await failureOf(client.services.logs('web').next());
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'ECONNRESET', operation: 'services.logs' });
});

test('ending the iteration closes the connection', async () => {
  await using log = await followed();
  const closed = once(log.response.socket as Socket, 'close');
  await log.log.return();
  await closed;
});
