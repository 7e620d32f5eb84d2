import { type Node, SwarmClient, type RolloutProgress, WaitTimeoutError } from '@swarmkit/models';
import { type EngineGroup, startEngines } from '../engine/start-engine.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';
import { runningService } from './service-running.js';

let group: EngineGroup;
let client: SwarmClient;
let worker: Node;

beforeAll(async () => {
  group = await startEngines(2);
  const [first, second] = group.engines;
  const [address = '', advertiseAddr = ''] = group.addresses;
  client = new SwarmClient({ host: first?.host, resolveImage: 'never' });
  await client.swarm.init({ advertiseAddr: address });
  const { worker: joinToken } = await client.swarm.joinTokens();
  await using other = new SwarmClient({ host: second?.host });
  await other.swarm.join({ remoteAddrs: [`${address}:2377`], joinToken, advertiseAddr });
  const nodes = await poll(
    () => client.nodes.list(),
    (found) => found.length === 2 && found.every(({ state }) => state === 'ready'),
  );
  worker = nodes.find(({ isManager }) => !isManager) as Node;
});

afterAll(async () => {
  await client.close();
  await group[Symbol.asyncDispose]();
});

const counts = (seen: string[]) => ({
  onProgress: ({ running, desired }: RolloutProgress): number => seen.push(`${running}/${desired}`),
});

test('an update of a global service is followed over all nodes', async () => {
  await using service = await runningService(client, { mode: 'global' });
  const seen: string[] = [];
  await service.update({ image: 'busybox:2' }, { wait: counts(seen) });
  expect([...new Set(seen)]).toEqual(['0/2', '1/2', '2/2']);
});

test('a drained node does not count in a global service, and does again once it is active', async () => {
  await using service = await runningService(client, { mode: 'global' });
  await worker.drain();
  const seen: string[] = [];
  try {
    await service.update({ image: 'busybox:2' }, { wait: counts(seen) });
    expect([...new Set(seen)]).toEqual(['0/1', '1/1']);
  } finally {
    await worker.activate();
  }
  await poll(
    () => service.tasks({ desiredState: 'running' }),
    ({ length }) => length === 2,
  );
  await service.waitUntilConverged(counts(seen));
  expect(seen.at(-1)).toBe('2/2');
});

test('tasks of a drained node are followed to where they run next', async () => {
  await using service = await runningService(client, { replicas: 2 });
  await worker.drain();
  try {
    await service.waitUntilConverged();
    const tasks = await service.tasks({ desiredState: 'running' });
    expect(tasks.map(({ state, nodeId }) => [state, nodeId === worker.id])).toEqual([
      ['running', false],
      ['running', false],
    ]);
  } finally {
    await worker.activate();
  }
});

test('an engine that falls silent does not prolong the wait', async () => {
  await using service = await runningService(client, { updateConfig: { monitor: '1h' } });
  const [engine] = group.engines;
  const started = performance.now();
  try {
    const onProgress = (): void => engine?.pause();
    const error = await failureOf<WaitTimeoutError>(service.waitUntilConverged({ timeoutMs: 1_000, onProgress }));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error.lastSeen).toMatchObject({ running: 1, desired: 1 });
  } finally {
    engine?.resume();
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});
