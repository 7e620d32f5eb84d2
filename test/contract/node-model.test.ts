import { BadRequestError, InvalidArgumentError, NotFoundError, VersionConflictError, type wire } from '@swarmkit/api';
import type { Node, NodeUpdateOptions } from '@swarmkit/models';
import { inspect } from 'node:util';
import { engineUnderTest } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { Forwarder } from './forwarder.js';

const engine = engineUnderTest();
const self = (): Promise<Node> => engine.client.nodes.get('self');

afterEach(async () => {
  await (await self()).update({ labels: null, availability: 'active', name: null }, { retryOnConflict: 5 });
});

test('a node is found by id, host name, prefix and as self; its getters', async () => {
  const { nodes } = engine.client;
  const node = await self();
  const info = await engine.client.api.system.info();
  for (const asked of [node.id, node.hostname, node.id.slice(0, 10)]) expect((await nodes.get(asked)).id).toBe(node.id);
  expect(node).toMatchObject({
    id: info.Swarm.NodeID,
    shortId: info.Swarm.NodeID.slice(0, 12),
    hostname: info.Name,
    role: 'manager',
    availability: 'active',
    state: 'ready',
    isManager: true,
    isLeader: true,
    reachability: 'reachable',
    labels: {},
    engineLabels: {},
    engineVersion: info.ServerVersion,
  });
  expect(node.addr).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(node.version).toBe(node.attrs.Version.Index);
  expect(node.createdAt.getTime()).toBeLessThanOrEqual(node.updatedAt.getTime());
  expect(inspect(node)).toBe(`Node { ${node.hostname} · leader · ready · active · ${node.shortId} }`);
  expect(Object.isFrozen(node.attrs.Spec)).toBe(true);
  expect(await failureOf(nodes.get('nobody'))).toBeInstanceOf(NotFoundError);
});

test('labels are replaced as a whole, whatever they are called', async () => {
  const node = await self();
  const labels = JSON.parse(
    '{"constructor":"a","__proto__":"b","toString":"c","a b":"d=e,f","ünï 🐳":"g","empty":"","n.o/d-e":"h"}',
  ) as Record<string, string>;
  await node.update({ labels });
  expect(Object.entries(node.labels).sort()).toEqual(Object.entries(labels).sort());
  expect(JSON.stringify((await self()).labels)).toBe(JSON.stringify(node.labels));
  await node.update({ labels: { disk: 'ssd' } });
  expect((await self()).labels).toEqual({ disk: 'ssd' });
  await node.update({ labels: null });
  expect((await self()).labels).toEqual({});
});

test('a function edits a copy of the spec; what it does not touch stays', async () => {
  const node = await self();
  const before = node.attrs;
  await node.update({ labels: { keep: '1' }, name: 'my-node' });
  await node.update((spec) => {
    spec.Labels['more'] = '2';
    spec.Availability = 'pause';
  });
  const { attrs } = await self();
  expect(attrs.Spec).toEqual({
    Name: 'my-node',
    Role: 'manager',
    Availability: 'pause',
    Labels: { keep: '1', more: '2' },
  });
  expect(before.Spec).toMatchObject({ Labels: {}, Availability: 'active' });
  const late = async (spec: { Labels: Record<string, string> }): Promise<void> => {
    await Promise.resolve();
    spec.Labels['lost'] = '3';
  };
  // The type of a function that gives nothing takes one that gives a promise.
  expect(await failureOf(node.update(late as (spec: wire.StoredNodeSpec) => void))).toMatchObject({
    name: 'InvalidArgumentError',
    option: 'change',
  });
  expect((await self()).labels).toEqual({ keep: '1', more: '2' });
});

test('updates in a row and at once all arrive; nothing is sent when nothing changes', async () => {
  const node = await self();
  for (const availability of ['pause', 'drain', 'active'] as const) await node.update({ availability });
  const add = (key: string) => node.update((spec) => void (spec.Labels[key] = key));
  await Promise.all(['a', 'b', 'c'].map(add));
  expect((await self()).labels).toEqual({ a: 'a', b: 'b', c: 'c' });
  const { version } = await self();
  await node.activate();
  expect((await self()).version).toBe(version);
});

test('a change that somebody else made is not overwritten, unless a retry is asked for', async () => {
  const [mine, theirs] = await Promise.all([self(), self()]);
  await theirs.update({ labels: { their: '1' } });
  const error = await failureOf(mine.update({ labels: { my: '1' } }));
  expect(error).toBeInstanceOf(VersionConflictError);
  expect(error).toMatchObject({ operation: 'nodes.update', status: 500 });
  expect((await self()).labels).toEqual({ their: '1' });
  await mine.update((spec) => void (spec.Labels['my'] = '1'), { retryOnConflict: 1 });
  expect((await self()).labels).toEqual({ my: '1', their: '1' });
});

test('what the engine refuses of the only manager', async () => {
  const node = await self();
  const demotion = await failureOf(node.demote());
  expect(demotion).toBeInstanceOf(BadRequestError);
  expect(demotion).toMatchObject({
    detail: expect.stringContaining('attempting to demote the last manager') as string,
  });
  for (const force of [false, true]) {
    const removal = await failureOf(node.remove({ force }));
    expect(removal).toBeInstanceOf(BadRequestError);
    expect(removal).toMatchObject({ detail: expect.stringContaining('must be demoted to worker') as string });
  }
  expect((await self()).role).toBe('manager');
});

test('options that make no sense are refused before anything is sent', async () => {
  await using forwarder = await Forwarder.start(engine.host);
  await using client = engine.connect({ host: forwarder.host });
  const node = await client.nodes.get('self');
  const seen = forwarder.accepted;
  forwarder.hangUp();
  const refused: [unknown, string][] = [
    [{ role: 'leader' }, 'role'],
    [{ availability: 'off' }, 'availability'],
    [{ hostname: 'x' }, 'hostname'],
  ];
  for (const [options, option] of refused) {
    const error = await failureOf(node.update(options as NodeUpdateOptions));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ option });
  }
  expect(forwarder.accepted).toBe(seen);
});
