import { VersionConflictError } from '@swarmkit/api';
import { SwarmClient } from '@swarmkit/models';
import { inspect } from 'node:util';
import type { Engine } from '../engine/engine.js';
import { startEngine } from '../engine/start-engine.js';
import { failureOf } from './failure.js';

let engine: Engine;
let client: SwarmClient;
let other: SwarmClient;

beforeAll(async () => {
  engine = await startEngine({ swarm: false, images: false });
  client = new SwarmClient({ host: engine.host });
  other = new SwarmClient({ host: engine.host });
  await client.swarm.init({ advertiseAddr: '127.0.0.1', labels: { team: 'edge' }, autolockManagers: true });
});
afterAll(async () => {
  await Promise.all([client.close(), other.close()]);
  await engine.stop();
});

const read = async () => (await other.swarm.inspect()).Spec;

test('an update changes what it names and nothing else', async () => {
  const before = await read();
  await client.swarm.update({ taskHistoryRetentionLimit: 7 });
  const after = await read();
  expect(after).toEqual({ ...before, Orchestration: { TaskHistoryRetentionLimit: 7 } });
  expect(JSON.stringify(after).replace('Limit":7', 'Limit":5')).toBe(JSON.stringify(before));
  expect(client.swarm.attrs?.Spec).toEqual(after);
  await client.swarm.update({ dispatcherHeartbeatPeriod: '9s', labels: { team: 'edge', more: 'x' } });
  expect(await read()).toEqual({
    ...after,
    Dispatcher: { HeartbeatPeriod: 9e9 },
    Labels: { team: 'edge', more: 'x' },
  });
});

test('null takes labels away, and puts a setting back to that of a new swarm', async () => {
  await client.swarm.update({ labels: { a: '1' }, snapshotInterval: 777, electionTick: 12 });
  await client.swarm.update({
    labels: null,
    snapshotInterval: null,
    electionTick: null,
    taskHistoryRetentionLimit: null,
  });
  expect(await read()).toMatchObject({
    Labels: {},
    Raft: { SnapshotInterval: 10_000, ElectionTick: 10, HeartbeatTick: 1 },
    Orchestration: { TaskHistoryRetentionLimit: 5 },
    EncryptionConfig: { AutoLockManagers: true },
  });
});

test('a function edits a copy of the spec', async () => {
  await client.swarm.update((spec) => {
    spec.Labels['edited'] = 'yes';
    spec.Raft.KeepOldSnapshots = 3;
  });
  expect(await read()).toMatchObject({
    Labels: { edited: 'yes' },
    Raft: { KeepOldSnapshots: 3, SnapshotInterval: 10_000 },
  });
});

test('an update of what somebody else changed since is refused, unless a retry is asked for', async () => {
  await client.swarm.reload();
  await other.swarm.update({ labels: { their: '1' } });
  const error = await failureOf(client.swarm.update({ labels: { my: '1' } }));
  expect(error).toBeInstanceOf(VersionConflictError);
  expect((await read()).Labels).toEqual({ their: '1' });
  await client.swarm.update((spec) => void (spec.Labels['my'] = '1'), { retryOnConflict: 1 });
  expect((await read()).Labels).toEqual({ my: '1', their: '1' });
});

test('updates at once all arrive, in turn; nothing is sent when nothing changes', async () => {
  await client.swarm.reload();
  const add = (key: string) => client.swarm.update((spec) => void (spec.Labels[key] = key));
  await Promise.all(['a', 'b', 'c'].map(add));
  expect((await read()).Labels).toMatchObject({ a: 'a', b: 'b', c: 'c' });
  const { version } = await other.swarm.reload();
  await client.swarm.update({ keepOldSnapshots: client.swarm.attrs?.Spec.Raft.KeepOldSnapshots });
  expect((await other.swarm.reload()).version).toBe(version);
});

test('a rotation changes one join token, and nothing of the spec', async () => {
  const spec = await read();
  const first = await client.swarm.joinTokens();
  const worker = await client.swarm.rotateJoinToken('worker');
  const second = await client.swarm.joinTokens();
  expect(worker).toBe(second.worker);
  expect(second.worker).not.toBe(first.worker);
  expect(second.manager).toBe(first.manager);
  const manager = await client.swarm.rotateJoinToken('manager');
  expect(manager).not.toBe(second.manager);
  expect((await client.swarm.joinTokens()).worker).toBe(worker);
  const [, , digest] = worker.split('-');
  expect(manager.split('-')[2]).toBe(digest);
  await client.swarm.update({ rotateWorkerToken: true, taskHistoryRetentionLimit: 9 });
  expect((await client.swarm.joinTokens()).worker).not.toBe(worker);
  expect(await read()).toEqual({ ...spec, Orchestration: { TaskHistoryRetentionLimit: 9 } });
});

test('the unlock key, its rotation, and its end with autolock', async () => {
  const first = await client.swarm.unlockKey();
  expect(first).toMatch(/^SWMKEY-1-[\w+/]{43}$/);
  const second = await client.swarm.rotateUnlockKey();
  expect(second).not.toBe(first);
  expect(await client.swarm.unlockKey()).toBe(second);
  await client.swarm.update({ autolockManagers: false });
  expect(await client.swarm.unlockKey()).toBe('');
});

test('neither tokens nor keys are printed', async () => {
  await client.swarm.reload();
  const tokens = await client.swarm.joinTokens();
  const answer = await client.api.swarm.inspect();
  const key = await client.api.swarm.unlockKey();
  const printed = [
    client,
    client.swarm,
    client.swarm.attrs,
    client.swarm.attrs?.JoinTokens,
    tokens,
    answer,
    key,
    { answer },
  ]
    .map((value) => inspect(value, { depth: 10 }))
    .concat(JSON.stringify(client.swarm), JSON.stringify(tokens));
  for (const text of printed) expect(text).not.toMatch(/SWMTKN-1-\w|SWMKEY-1-\w/);
  expect(inspect(client.swarm)).toBe(`Swarm { ${client.swarm.id} }`);
  expect(answer.JoinTokens).toEqual({ Worker: tokens.worker, Manager: tokens.manager });
  expect(JSON.parse(JSON.stringify(client.swarm))).toMatchObject({ ID: client.swarm.id, Spec: answer.Spec });
});
