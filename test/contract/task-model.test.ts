import { NotFoundError } from '@swarmkit/api';
import { inspect } from 'node:util';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';
import { sleeper } from './programs.js';
import { finishedJob, temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

test('a running task: every getter, and how it prints', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper, replicas: 2 });
  const tasks = await poll(
    () => service.tasks({ desiredState: 'running' }),
    (found) => found.length === 2 && found.every(({ state }) => state === 'running'),
  );
  const self = await engine.client.nodes.get('self');
  expect(tasks.map(({ slot }) => slot).sort()).toEqual([1, 2]);
  for (const task of tasks) {
    expect(task).toMatchObject({
      serviceId: service.id,
      name: `${service.name}.${task.slot}.${task.id}`,
      state: 'running',
      desiredState: 'running',
      error: undefined,
      exitCode: undefined,
      node: self.hostname,
      nodeId: self.id,
      image: 'busybox',
      labels: {},
      message: 'started',
    });
    expect(task.containerId).toMatch(/^[0-9a-f]{64}$/);
    expect(task.shortId).toBe(task.id.slice(0, 12));
    expect(task.attrs.Status.ContainerStatus?.PID).toBeGreaterThan(0);
    expect(Date.now() - task.createdAt.getTime()).toBeLessThan(60_000);
    expect(task.updatedAt.getTime()).toBeGreaterThanOrEqual(task.createdAt.getTime());
    expect(inspect(task)).toBe(`Task { ${task.name} · running · on ${self.hostname} }`);
    expect(JSON.parse(JSON.stringify(task))).toEqual(task.attrs);
  }
});

test('get() by id and by prefix tells the same as the list, reload() the present', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper });
  const [listed] = await poll(
    () => service.tasks(),
    (found) => found[0]?.state === 'running',
  );
  const id = listed?.id ?? '';
  for (const asked of [id, id.slice(0, 20)]) {
    const task = await engine.client.tasks.get(asked);
    expect([task.id, task.name, task.node]).toEqual([id, listed?.name, listed?.node]);
  }
  await service.scale(0);
  const ended = await poll(
    () => (listed as NonNullable<typeof listed>).reload(),
    ({ state }) => state !== 'running',
  );
  expect(ended).toMatchObject({ desiredState: 'remove', name: `${service.name}.1.${id}` });
});

test('a task that was read before it had a node knows the node after reload()', async () => {
  const constraint = uniqueName('label');
  await using service = await temporaryService(engine.client, {
    command: sleeper,
    constraints: [`node.labels.${constraint}==yes`],
  });
  const [task] = await poll(
    () => service.tasks(),
    (found) => found[0]?.error !== undefined,
  );
  expect(task).toMatchObject({ node: undefined, nodeId: undefined, containerId: undefined });
  expect(task?.error).toContain('no suitable node');
  const self = await engine.client.nodes.get('self');
  await self.update({ labels: { [constraint]: 'yes' } });
  await poll(
    async () => task?.reload(),
    (found) => found?.state === 'running',
  );
  expect(task).toMatchObject({ node: self.hostname, nodeId: self.id, error: undefined });
  await self.update({ labels: null });
});

test('a task that failed says why, and stays as history behind its successor', async () => {
  await using service = await temporaryService(engine.client, {
    image: 'broken:1',
    restartPolicy: { condition: 'any', delay: '100ms', maxAttempts: 1 },
  });
  const tasks = await poll(
    () => service.tasks(),
    (found) => found.filter(({ state }) => state === 'failed').length === 2,
  );
  expect(tasks).toHaveLength(2);
  const [newest, oldest] = tasks.map(({ createdAt }) => createdAt.getTime());
  expect(newest).toBeGreaterThan(oldest as number);
  for (const task of tasks) {
    expect(task).toMatchObject({
      state: 'failed',
      exitCode: 3,
      error: 'task: non-zero exit (3)',
      image: 'broken:1',
      slot: 1,
    });
    expect(inspect(task)).toContain('failed · on');
    expect(inspect(task)).toContain('task: non-zero exit (3)');
  }
});

test('a task whose image cannot be had is rejected without an exit code', async () => {
  await using service = await temporaryService(engine.client, { image: 'nowhere.invalid/none:1' });
  const [task] = await poll(
    () => service.tasks(),
    (found) => found.some(({ state }) => state === 'rejected'),
  );
  const rejected = (await service.tasks()).find(({ state }) => state === 'rejected');
  expect(rejected).toMatchObject({ exitCode: undefined, containerId: undefined });
  expect(rejected?.error).toContain('No such image');
  expect(task?.serviceId).toBe(service.id);
});

test('a job completes with exit code 0; the first slot of a job has no number', async () => {
  await using job = await finishedJob(engine.client, 'true', { replicas: 2 });
  const tasks = await job.tasks();
  expect(tasks.map(({ state, exitCode, desiredState }) => [state, exitCode, desiredState])).toEqual([
    ['complete', 0, 'complete'],
    ['complete', 0, 'complete'],
  ]);
  expect(new Set(tasks.map(({ name }) => name)).size).toBe(2);
});

test('a task of a global service is named after its node', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper, mode: 'global' });
  const [task] = await poll(
    () => service.tasks(),
    (found) => found.length === 1,
  );
  expect(task).toMatchObject({ slot: undefined, name: `${service.name}.${task?.nodeId}.${task?.id}` });
});

test('no such task', async () => {
  const error = await failureOf(engine.client.tasks.get('nothing'));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ operation: 'tasks.inspect', detail: 'task nothing not found' });
});
