import { ServerError } from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';
import { sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

test('nodes are listed by everything the engine can filter by', async () => {
  const { nodes } = engine.client;
  const node = await nodes.get('self');
  const label = uniqueName('label');
  await node.update({ labels: { [label]: 'a,=b' } });
  const found = async (filters: NonNullable<Parameters<typeof nodes.list>[0]>['filters']): Promise<boolean> =>
    (await nodes.list({ filters })).some(({ id }) => id === node.id);
  expect(await found({})).toBe(true);
  expect(await found({ role: 'manager' })).toBe(true);
  expect(await found({ role: ['worker'] })).toBe(false);
  expect(await found({ role: ['worker', 'manager'] })).toBe(true);
  // Any update of a node makes its membership pending: the API has no field for it.
  expect(await found({ membership: ['accepted', 'pending'] })).toBe(true);
  expect(await found({ id: node.id.slice(0, 8) })).toBe(true);
  expect(await found({ name: [node.hostname.slice(0, 4)] })).toBe(true);
  expect(await found({ name: 'elsewhere' })).toBe(false);
  expect(await found({ 'node.label': label })).toBe(true);
  expect(await found({ 'node.label': [`${label}=a,=b`], role: 'manager' })).toBe(true);
  expect(await found({ 'node.label': [`${label}=other`] })).toBe(false);
  expect(await found({ label: 'engine-label' })).toBe(false);
  expect(await failureOf(nodes.list({ filters: { role: 'leader' as 'manager' } }))).toBeInstanceOf(ServerError);
  await node.update({ labels: null });
});

test('a paused node keeps its tasks and gets no new ones, a drained one loses them, an active one takes them', async () => {
  const node = await engine.client.nodes.get('self');
  await using service = await temporaryService(engine.client, { command: sleeper });
  const states = async (): Promise<string[]> =>
    (await service.tasks({ desiredState: 'running' })).map(({ state }) => state).sort();
  await poll(states, (found) => found.join() === 'running');
  try {
    await node.pause();
    await service.scale(2);
    await poll(states, (found) => found.join() === 'pending,running');
    await node.drain();
    await poll(states, (found) => found.join() === 'pending,pending');
    const lost = await service.tasks({ desiredState: 'shutdown' });
    await poll(
      () => Promise.all(lost.map((task) => task.reload())),
      (tasks) => tasks.length === 1 && tasks.every(({ state }) => state === 'shutdown' || state === 'complete'),
    );
  } finally {
    await node.activate();
  }
  await poll(states, (found) => found.join() === 'running,running');
  expect((await node.reload()).availability).toBe('active');
});
