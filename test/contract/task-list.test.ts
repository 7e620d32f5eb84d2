import { NotFoundError, ServerError } from '@swarmkit/api';
import type { Task } from '@swarmkit/models';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';
import { sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

const ids = (tasks: readonly Task[]): string[] => tasks.map(({ id }) => id).sort();
const running = (count: number) => (tasks: readonly Task[]) =>
  tasks.filter(({ state }) => state === 'running').length === count;

test('services and nodes list their tasks, newest first, narrowed by state and filters', async () => {
  const label = uniqueName('label');
  await using one = await temporaryService(engine.client, {
    command: sleeper,
    replicas: 2,
    labels: { [label]: 'a,=b' },
  });
  await using two = await temporaryService(engine.client, { command: sleeper, labels: { [label]: 'other' } });
  const [ones, twos] = await Promise.all([poll(() => one.tasks(), running(2)), poll(() => two.tasks(), running(1))]);
  const { tasks, nodes } = engine.client;
  const self = await nodes.get('self');
  const find = async (filters: NonNullable<Parameters<typeof tasks.list>[0]>['filters']): Promise<string[]> =>
    ids(await tasks.list({ filters: { label: [label], ...filters } }));

  const all = ids([...ones, ...twos]);
  expect(await find({})).toEqual(all);
  expect(await find({ service: one.name })).toEqual(ids(ones));
  expect(await find({ service: [one.id, two.name] })).toEqual(all);
  expect(await find({ node: self.id })).toEqual(all);
  expect(await find({ node: [self.hostname], service: two.name })).toEqual(ids(twos));
  expect(await find({ id: [ones[0]?.id ?? ''] })).toEqual([ones[0]?.id]);
  expect(await find({ name: `${two.name}.1` })).toEqual(ids(twos));
  expect(await find({ name: 'elsewhere' })).toEqual([]);
  expect(await find({ runtime: 'container' })).toEqual(all);
  expect(await find({ runtime: 'plugin' })).toEqual([]);
  expect(await find({ 'desired-state': 'shutdown' })).toEqual([]);
  expect(await find({ 'desired-state': ['running', 'shutdown'] })).toEqual(all);
  expect(await find({ '_up-to-date': 'true' })).toEqual(all);
  expect(ids(await tasks.list({ filters: { label: `${label}=a,=b` } }))).toEqual(ids(ones));
  expect(ids(await self.tasks({ filters: { label } }))).toEqual(all);
  expect(ids(await self.tasks({ filters: { label }, desiredState: 'shutdown' }))).toEqual([]);
  expect(ids(await one.tasks({ filters: { service: [two.id] } }))).toEqual(ids(ones));

  const listed = await tasks.list({ filters: { label } });
  const times = listed.map(({ createdAt }) => createdAt.getTime());
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(new Set(listed.map(({ name }) => name.split('.')[0]))).toEqual(new Set([one.name, two.name]));
});

test('what was replaced stays as history, apart from the present by desired state', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper });
  await poll(() => service.tasks(), running(1));
  await service.forceUpdate();
  await poll(
    () => service.tasks(),
    (found) => found.length === 2 && found[0]?.state === 'running' && found[1]?.state !== 'running',
  );
  const [present, past] = await service.tasks();
  expect(past).toMatchObject({ desiredState: 'shutdown', exitCode: 0, slot: present?.slot, node: present?.node });
  expect(ids(await service.tasks({ desiredState: 'running' }))).toEqual([present?.id]);
  expect(ids(await service.tasks({ desiredState: ['shutdown', 'remove'] }))).toEqual([past?.id]);
  expect(ids(await service.tasks({ filters: { '_up-to-date': 'true' } }))).toEqual([present?.id]);
});

test('tasks of a service that is gone keep its id for a name', async () => {
  const service = await temporaryService(engine.client, { command: sleeper });
  const [task] = await poll(() => service.tasks(), running(1));
  await service.remove();
  const still = await engine.client.tasks.list({ filters: { id: task?.id } });
  for (const each of still) expect(each.name).toBe(`${service.id}.1.${task?.id}`);
  await poll(
    () => engine.client.tasks.list({ filters: { id: task?.id } }),
    (found) => found.length === 0,
  );
});

test('filters that name nothing are errors of the engine', async () => {
  const { tasks } = engine.client;
  expect(await failureOf(tasks.list({ filters: { service: 'nothing' } }))).toBeInstanceOf(NotFoundError);
  expect(await failureOf(tasks.list({ filters: { node: 'nowhere' } }))).toBeInstanceOf(NotFoundError);
  const state = 'resting' as 'running';
  expect(await failureOf(tasks.list({ desiredState: state }))).toBeInstanceOf(ServerError);
});
