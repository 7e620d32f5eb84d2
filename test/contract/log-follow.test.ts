import { getEventListeners } from 'node:events';
import { ConnectionError } from '@swarmkit/api';
import type { Log, LogLine } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { Forwarder } from './forwarder.js';
import { printer, sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

// Prints a number about every 50 ms, so that lines come while the log is followed.
const counter = ['sh', '-c', 'trap "exit 0" TERM; n=0; while :; do n=$((n + 1)); echo $n; sleep 0.05; done'];

async function take(log: Log, count: number): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  while (lines.length < count) lines.push((await log.next()).value as LogLine);
  return lines;
}

test('lines come as they are written, those before too unless tail says otherwise', async () => {
  await using service = await temporaryService(engine.client, { command: counter });
  await using log = service.logs({ follow: true });
  const lines = await take(log, 12);
  expect(lines.map(({ message }) => message)).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
  await using late = service.logs({ follow: true, tail: 0 });
  const [first] = await take(late, 1);
  expect(Number(first?.message)).toBeGreaterThan(6);
});

test('break closes the connection at once', async () => {
  await using service = await temporaryService(engine.client, { command: counter });
  await using forwarder = await Forwarder.start(engine.host);
  await using client = engine.connect({ host: forwarder.host });
  const same = await client.services.get(service.id);
  let seen = 0;
  const before = forwarder.open;
  const { signal } = new AbortController();
  for await (const line of same.logs({ follow: true, signal })) {
    expect(line.taskId).not.toBe('');
    if (++seen === 3) break;
  }
  // The connection of the log goes; the other one, if there is one, is kept for the next request.
  await forwarder.untilOpen(before);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  for await (const { serviceId } of same.logs({ follow: true })) {
    expect(serviceId).toBe(service.id);
    break;
  }
  await forwarder.untilOpen(before);
});

test('an abort rejects with its reason, before a line and after', async () => {
  await using service = await temporaryService(engine.client, { command: counter });
  await using forwarder = await Forwarder.start(engine.host);
  await using client = engine.connect({ host: forwarder.host });
  const same = await client.services.get(service.id);
  const reason = new Error('enough');
  const controller = new AbortController();
  const read = async (): Promise<void> => {
    for await (const line of same.logs({ follow: true, signal: controller.signal })) {
      if (line.message === '5') controller.abort(reason);
    }
  };
  expect(await failureOf(read())).toBe(reason);
  expect(await failureOf(same.logs({ signal: controller.signal }).next())).toBe(reason);
  await forwarder.untilOpen(1);
});

test('close() ends every log, and leaves no connection', async () => {
  await using one = await temporaryService(engine.client, { command: counter });
  await using forwarder = await Forwarder.start(engine.host);
  const client = engine.connect({ host: forwarder.host });
  const logs = [one.id, one.id].map((id) => client.services.get(id).then((service) => service.logs({ follow: true })));
  const [first, second] = (await Promise.all(logs)) as [Log, Log];
  await Promise.all([take(first, 3), take(second, 3)]);
  const endings = Promise.all([first, second].map((log) => failureOf(drain(log))));
  await client.close();
  for (const error of await endings) {
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ reason: 'CLOSED', operation: 'services.logs' });
  }
  await forwarder.untilOpen(0);
});

test('two logs at once do not mix', async () => {
  await using one = await temporaryService(engine.client, { command: printer('yes one | head -n 2000') });
  await using two = await temporaryService(engine.client, { command: printer('yes two | head -n 2000') });
  const read = async (log: Log): Promise<Set<string>> => {
    await using lines = log;
    return new Set((await take(lines, 2000)).map(({ message, serviceId }) => `${message} ${serviceId}`));
  };
  const [ones, twos] = await Promise.all([read(one.logs({ follow: true })), read(two.logs({ follow: true }))]);
  expect([...ones]).toEqual([`one ${one.id}`]);
  expect([...twos]).toEqual([`two ${two.id}`]);
});

test('a log without output waits longer than timeoutMs, which bounds the first answer only', async () => {
  await using quiet = await temporaryService(engine.client, { command: sleeper });
  await using talker = await temporaryService(engine.client, { command: counter });
  await using silence = quiet.logs({ follow: true, timeoutMs: 300 });
  await using clock = talker.logs({ follow: true, timeoutMs: 300 });
  let ended = false;
  const pending = silence.next().finally(() => (ended = true));
  await take(clock, 20);
  expect(ended).toBe(false);
  await silence.return();
  expect(await pending).toEqual({ done: true, value: undefined });
});

test('the log of a service that is removed meanwhile can still be left', async () => {
  await using service = await temporaryService(engine.client, { command: counter });
  const log = service.logs({ follow: true });
  await take(log, 3);
  await service.remove();
  const rest = drain(log);
  await log.return();
  await rest;
});

async function drain(log: Log): Promise<void> {
  while (!(await log.next()).done);
}
