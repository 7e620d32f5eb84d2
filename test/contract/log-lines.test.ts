import { InvalidArgumentError, NotFoundError } from '@swarmkit/api';
import type { LogLine, LogOptions } from '@swarmkit/models';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { finishedJob } from './temporary-service.js';

const engine = engineUnderTest();

async function read(lines: AsyncIterable<LogLine>): Promise<LogLine[]> {
  const all: LogLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

const messages = (lines: readonly LogLine[]): string[] => lines.map(({ message }) => message);

test('both streams by default, either one when asked for, each line with its task, node and service', async () => {
  await using job = await finishedJob(engine.client, 'echo out; echo err >&2', { replicas: 2 });
  const lines = await read(job.logs());
  const tasks = await job.tasks();
  const expected = tasks.flatMap(({ id, nodeId }) => [
    { taskId: id, nodeId, serviceId: job.id, message: 'out', stream: 'stdout', details: {} },
    { taskId: id, nodeId, serviceId: job.id, message: 'err', stream: 'stderr', details: {} },
  ]);
  expect(tasks).toHaveLength(2);
  expect(lines).toHaveLength(4);
  expect(lines).toEqual(expect.arrayContaining(expected));
  expect(messages(await read(job.logs({ stdout: true })))).toEqual(['out', 'out']);
  expect(messages(await read(job.logs({ stderr: true })))).toEqual(['err', 'err']);
  expect(messages(await read(job.logs({ stdout: false })))).toEqual(['err', 'err']);
  expect(await read(job.logs({ stdout: true, stderr: true }))).toHaveLength(4);
});

test("a task's log has the lines of that task", async () => {
  await using job = await finishedJob(engine.client, 'hostname', { replicas: 2, hostname: '{{.Task.ID}}' });
  const tasks = await job.tasks();
  for (const task of tasks) {
    const lines = await read(task.logs());
    expect(lines).toMatchObject([{ message: task.id, taskId: task.id, serviceId: job.id, nodeId: task.nodeId }]);
  }
  expect(tasks).toHaveLength(2);
});

test('empty lines, carriage returns and a last line without an end come as they were written', async () => {
  await using job = await finishedJob(engine.client, String.raw`printf 'one\n\n\r\n two \r\nlast'`);
  expect(messages(await read(job.logs()))).toEqual(['one', '', '\r', ' two \r', 'last']);
});

// The json-file driver itself breaks a character in two where it cuts, so the local driver is asked.
test('lines far over 16 KiB are whole, also where the cut goes through a character', async () => {
  const script = `for x in '' a bb ccc; do printf "$x"; yes 🐳 | head -n 25000 | tr -d '\\n'; echo; done; echo after`;
  await using job = await finishedJob(engine.client, script, { logDriver: 'local' });
  const lines = messages(await read(job.logs()));
  const whales = '🐳'.repeat(25_000);
  const expected = [whales, `a${whales}`, `bb${whales}`, `ccc${whales}`, 'after'];
  expect(lines.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
  expect(lines.every((line, index) => line === expected[index])).toBe(true);
});

test('lines far over 16 KiB are whole from the default driver, stream by stream', async () => {
  const script = `for x in 1 2; do yes "$x" | head -n 100000 | tr -d '\\n' >&$x; echo >&$x; done; echo short`;
  await using job = await finishedJob(engine.client, script);
  const lines = (await read(job.logs())).map(({ stream, message }) => ({ stream, message, length: message.length }));
  expect(lines.map(({ stream, length }) => `${stream} ${length}`).sort()).toEqual([
    'stderr 100000',
    'stdout 100000',
    'stdout 5',
  ]);
  expect(lines.every(({ message }) => /^(?:1+|2+|short)$/.test(message))).toBe(true);
});

test('tail counts lines of each task', async () => {
  await using job = await finishedJob(engine.client, 'seq 1 50', { replicas: 2 });
  expect(messages(await read(job.logs({ tail: 2 }))).sort()).toEqual(['49', '49', '50', '50']);
  expect(await read(job.logs({ tail: 0 }))).toEqual([]);
  expect(await read(job.logs({ tail: 'all' }))).toHaveLength(100);
});

test('timestamps are of the engine, and since takes them as well as dates, seconds and durations', async () => {
  await using job = await finishedJob(engine.client, 'echo one; sleep 0.3; echo two');
  const [one, two] = await read(job.logs({ timestamps: true }));
  expect([one?.message, two?.message]).toEqual(['one', 'two']);
  const timestamp = two?.timestamp ?? '';
  expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
  expect(Date.parse(timestamp) - Date.parse(one?.timestamp ?? '')).toBeGreaterThanOrEqual(290);
  const after = new Date(Date.parse(timestamp) - 150);
  for (const since of [timestamp, after, after.getTime() / 1000, after.toISOString()]) {
    expect(messages(await read(job.logs({ since })))).toEqual(['two']);
  }
  expect(messages(await read(job.logs({ since: '10m' })))).toEqual(['one', 'two']);
  expect(await read(job.logs({ since: new Date(Date.now() + 60_000) }))).toEqual([]);
  expect(one).not.toHaveProperty('details.timestamp');
});

test('a terminal makes one stream of both, with the same attributes', async () => {
  await using job = await finishedJob(engine.client, 'echo out; echo; sleep 0.1; echo err >&2; printf last', {
    tty: true,
  });
  const [task] = await job.tasks();
  const lines = await read(job.logs({ timestamps: true }));
  expect(messages(lines)).toEqual(['out', '', 'err', 'last']);
  for (const line of lines) {
    expect(line).toMatchObject({ stream: 'stdout', serviceId: job.id, taskId: task?.id, nodeId: task?.nodeId });
    expect(line.timestamp).toMatch(/\.\d{9}Z$/);
  }
});

test.each(['json-file', 'local'])('a long line of a terminal is whole and alone (%s)', async (logDriver) => {
  const script = "yes é | head -n 20000 | tr -d '\\n'; echo; echo next; printf last";
  await using job = await finishedJob(engine.client, script, { tty: true, logDriver });
  const [first = '', ...others] = messages(await read(job.logs({ timestamps: true })));
  expect([first.length, first === 'é'.repeat(20_000)]).toEqual([20_000, true]);
  expect(others).toEqual(['next', 'last']);
});

test('no such service or task, and options that make no sense', async () => {
  expect(await failureOf(engine.client.api.services.logs(uniqueName()).next())).toBeInstanceOf(NotFoundError);
  expect(await failureOf(engine.client.api.tasks.logs(uniqueName()).next())).toBeInstanceOf(NotFoundError);
  await using job = await finishedJob(engine.client, 'true');
  const refused: LogOptions[] = [{ stdout: false, stderr: false }, { tail: -1 }, { tail: 1.5 }, { since: 'yesterday' }];
  for (const options of refused) {
    expect(() => job.logs(options)).toThrow(InvalidArgumentError);
    expect(() => job.logs(options)).toThrow(Object.keys(options)[0]);
  }
  await job.remove();
  expect(await failureOf(read(job.logs()))).toMatchObject({ name: 'NotFoundError', operation: 'services.logs' });
});
