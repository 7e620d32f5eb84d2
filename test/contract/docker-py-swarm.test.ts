import {
  type ApiError,
  ConflictError,
  type EngineClient,
  NotManagerError,
  SwarmSpec,
  UnavailableError,
} from '@swarmkit/api';
import { SwarmClient } from '@swarmkit/models';
import type { Engine } from '../engine/engine.js';
import { startEngine } from '../engine/start-engine.js';
import { failureOf } from './failure.js';

// docker-py's `client.swarm` and its low level, call by call.

let host: Engine;
let client: SwarmClient;
let engine: EngineClient;
const listenAddr = '0.0.0.0:2377';
const advertiseAddr = '127.0.0.1';

// One engine, in no swarm between two tests.
beforeAll(async () => {
  host = await startEngine({ swarm: false, images: false });
  client = new SwarmClient({ host: host.host });
  engine = client.api;
});
afterEach(() => client.swarm.leave({ force: true }));
afterAll(async () => {
  await client?.close();
  await host?.stop();
});

test('init, update, leave: attrs always tell the last state', async () => {
  const { swarm } = client;
  expect(await swarm.init({ advertiseAddr, listenAddr, snapshotInterval: 5000 })).toEqual(expect.any(String));
  expect(swarm.attrs?.Spec.Raft.SnapshotInterval).toBe(5000);
  expect([swarm.id, swarm.version]).toEqual([swarm.attrs?.ID, swarm.attrs?.Version.Index]);
  await swarm.update({ snapshotInterval: 10000 });
  expect(swarm.attrs?.Spec.Raft.SnapshotInterval).toBe(10000);
  await swarm.leave({ force: true });
  expect(await failureOf(swarm.reload())).toMatchObject({ name: 'NotManagerError', status: 503 });
});

test('leaving asks for force, and by force may be repeated', async () => {
  await client.swarm.init({ advertiseAddr });
  const error = await failureOf<ApiError>(client.swarm.leave());
  expect(error).toBeInstanceOf(UnavailableError);
  expect([error.status, error.message]).toEqual([503, expect.stringContaining('{ force: true }')]);
  await client.swarm.leave({ force: true });
  await client.swarm.leave({ force: true });
  expect(await failureOf(client.swarm.leave())).toBeInstanceOf(UnavailableError);
  expect(await failureOf(client.nodes.get('self'))).toBeInstanceOf(NotManagerError);
});

test('who is in a swarm can neither make nor join one', async () => {
  await client.swarm.init({ advertiseAddr });
  const joinToken = client.swarm.attrs?.JoinTokens.Manager ?? '';
  for (const call of [
    () => client.swarm.init({ advertiseAddr }),
    () => client.swarm.join({ remoteAddrs: ['127.0.0.1'], joinToken }),
  ]) {
    const error = await failureOf<ApiError>(call());
    expect(error).toBeInstanceOf(UnavailableError);
    expect([error.status, error.detail]).toEqual([503, expect.stringContaining('already part of a swarm')]);
  }
});

test.each([
  [{ defaultAddrPool: ['2.0.0.0/16'] }, ['2.0.0.0/16'], 24],
  [{ defaultAddrPool: ['2.0.0.0/16', '3.0.0.0/16'], subnetSize: 28 }, ['2.0.0.0/16', '3.0.0.0/16'], 28],
])('addresses %j', async (pool, DefaultAddrPool, SubnetSize) => {
  await client.swarm.init({ advertiseAddr, dataPathPort: 4242, ...pool });
  expect(await client.swarm.inspect()).toMatchObject({ DefaultAddrPool, SubnetSize, DataPathPort: 4242 });
});

test('the low level sends a spec as it is: what it leaves out becomes zero on an update', async () => {
  const spec = new SwarmSpec({ snapshotInterval: 5000, logEntriesForSlowFollowers: 1200, nodeCertExpiry: '2160h' });
  await engine.swarm.init({ ListenAddr: listenAddr, AdvertiseAddr: advertiseAddr, Spec: spec.toJSON() });
  const before = await engine.swarm.inspect();
  expect(before.Spec).toMatchObject({ ...spec.toJSON(), Orchestration: { TaskHistoryRetentionLimit: 5 } });
  await engine.swarm.update(before.Version.Index, spec, { rotateWorkerToken: true });
  const after = await engine.swarm.inspect();
  expect(after.Spec).toMatchObject({ ...spec.toJSON(), Orchestration: { TaskHistoryRetentionLimit: 0 } });
  expect(after.Version.Index).toBeGreaterThan(before.Version.Index);
  expect(after.JoinTokens.Manager).toBe(before.JoinTokens.Manager);
  expect(after.JoinTokens.Worker).not.toBe(before.JoinTokens.Worker);
});

test('a rotation alone keeps the settings, where docker-py would have switched autolock off', async () => {
  await client.swarm.init({ advertiseAddr, autolockManagers: true, taskHistoryRetentionLimit: 4 });
  const key = await client.swarm.unlockKey();
  await client.swarm.update({ rotateManagerUnlockKey: true });
  expect(await client.swarm.unlockKey()).toMatch(/^SWMKEY-1-/);
  expect(await client.swarm.unlockKey()).not.toBe(key);
  expect(client.swarm.attrs?.Spec).toMatchObject({
    EncryptionConfig: { AutoLockManagers: true },
    Orchestration: { TaskHistoryRetentionLimit: 4 },
  });
  expect(await failureOf(client.swarm.unlock(key))).toBeInstanceOf(ConflictError);
});
