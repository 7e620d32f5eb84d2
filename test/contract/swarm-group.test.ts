import { BadRequestError, LogStreamError, NotManagerError, UnavailableError } from '@swarmkit/api';
import { type Node, SwarmClient } from '@swarmkit/models';
import { type EngineGroup, startEngines } from '../engine/start-engine.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';
import { printer, sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

let group: EngineGroup;
let one: SwarmClient;
let two: SwarmClient;
let second: Node;

beforeAll(async () => {
  group = await startEngines(2);
  const [first, other] = group.engines;
  const [address = '', otherAddress = ''] = group.addresses;
  one = new SwarmClient({ host: first?.host, resolveImage: 'never' });
  two = new SwarmClient({ host: other?.host, resolveImage: 'never' });
  await one.swarm.init({ advertiseAddr: address, dispatcherHeartbeatPeriod: '1s' });
  const { worker } = await one.swarm.joinTokens();
  await two.swarm.join({ remoteAddrs: [`${address}:2377`], joinToken: worker, advertiseAddr: otherAddress });
  const nodes = await poll(
    () => one.nodes.list(),
    (found) => found.length === 2 && found.every(isReady),
  );
  second = nodes.find(({ isManager }) => !isManager) as Node;
});

afterAll(async () => {
  await Promise.all([one, two].map((client) => client.close()));
  await group[Symbol.asyncDispose]();
});

const isReady = ({ state }: Node): boolean => state === 'ready';
const has = (wanted: (node: Node) => boolean) => poll(() => second.reload(), wanted);

test('the node that joined is a worker, and says so to everybody who takes it for a manager', async () => {
  const info = await two.api.system.info();
  expect(second).toMatchObject({ id: info.Swarm.NodeID, hostname: info.Name, role: 'worker', isLeader: false });
  expect(second).toMatchObject({ reachability: undefined, addr: group.addresses[1] });
  for (const error of await Promise.all([two.nodes.list(), two.swarm.inspect(), two.services.list()].map(failureOf))) {
    expect(error).toBeInstanceOf(NotManagerError);
    expect(error).toMatchObject({ host: group.engines[1]?.host });
    expect(error.message).toContain("Worker nodes can't be used to view or modify cluster state");
  }
  const again = two.swarm.join({ remoteAddrs: ['198.18.0.1:2377'], joinToken: 'SWMTKN-1-a-b' });
  expect(await failureOf(again)).toBeInstanceOf(UnavailableError);
  expect((await one.nodes.list({ filters: { role: 'worker' } })).map(({ id }) => id)).toEqual([second.id]);
});

test('tasks spread over both nodes, and move when one is drained', async () => {
  await using service = await temporaryService(one, { command: sleeper, replicas: 4 });
  const nodes = async (): Promise<string> => {
    const tasks = await service.tasks({ desiredState: 'running' });
    return tasks
      .map(({ state, nodeId }) => `${state} ${nodeId === second.id ? 2 : 1}`)
      .sort()
      .join();
  };
  await poll(nodes, (found) => found === 'running 1,running 1,running 2,running 2');
  expect(await second.tasks({ desiredState: 'running' })).toHaveLength(2);
  await second.drain();
  await poll(nodes, (found) => found === 'running 1,running 1,running 1,running 1');
  await second.activate();
});

test('a worker becomes a manager, and a worker again', async () => {
  await second.promote();
  const manager = await has(({ isManager }) => isManager);
  expect(manager).toMatchObject({ role: 'manager', isLeader: false });
  await has(({ reachability }) => reachability === 'reachable');
  const listed = await poll(
    () => two.nodes.list().catch(() => []),
    (found) => found.length === 2,
  );
  expect(listed.find(({ id }) => id === second.id)?.isManager).toBe(true);
  await second.demote();
  await has(({ isManager }) => !isManager);
  expect(second.role).toBe('worker');
  await poll(
    () => failureOf(two.nodes.list()),
    (error) => error instanceof NotManagerError,
  );
});

test('a node that is up cannot be removed; one that left can, and its logs are missed', async () => {
  await using everywhere = await temporaryService(one, { command: printer('echo hello'), mode: 'global' });
  await poll(
    () => everywhere.tasks({ desiredState: 'running' }),
    (found) => found.filter(({ state }) => state === 'running').length === 2,
  );
  const up = await failureOf(second.remove());
  expect(up).toBeInstanceOf(BadRequestError);
  expect(up).toMatchObject({ operation: 'nodes.remove' });
  expect(up.message).toContain("is not down and can't be removed");
  await two.swarm.leave();
  await has(({ state }) => state === 'down');
  const messages: string[] = [];
  const incomplete = await failureOf(
    (async () => {
      for await (const { message } of everywhere.logs()) messages.push(message);
    })(),
  );
  expect(incomplete).toBeInstanceOf(LogStreamError);
  expect(incomplete.message).toContain('incomplete log stream');
  expect(messages).toEqual(['hello']);
  await second.remove();
  expect(await failureOf(second.reload())).toMatchObject({ name: 'NotFoundError' });
  expect(await one.nodes.list()).toHaveLength(1);
});

test('a node that is still up is removed by force', async () => {
  const [address = ''] = group.addresses;
  const joinToken = await one.swarm.rotateJoinToken('worker');
  await two.swarm.join({ remoteAddrs: [`${address}:2377`], joinToken });
  const nodes = await poll(
    () => one.nodes.list(),
    (found) => found.length === 2 && found.every(isReady),
  );
  const joined = nodes.find(({ isManager }) => !isManager) as Node;
  expect(joined.id).not.toBe(second.id);
  await joined.remove({ force: true });
  expect((await one.nodes.list()).map(({ isLeader }) => isLeader)).toEqual([true]);
});
