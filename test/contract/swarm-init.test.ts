import { BadRequestError, InvalidArgumentError, NotManagerError, ServerError, UnavailableError } from '@swarmkit/api';
import { SwarmClient } from '@swarmkit/models';
import type { Engine } from '../engine/engine.js';
import { startEngine } from '../engine/start-engine.js';
import { failureOf } from './failure.js';

let engine: Engine;
let client: SwarmClient;

// One engine, in no swarm between two tests.
beforeAll(async () => {
  engine = await startEngine({ swarm: false, images: false });
  client = new SwarmClient({ host: engine.host });
});
afterEach(() => client.swarm.leave({ force: true }));
afterAll(async () => {
  await client.close();
  await engine.stop();
});

test('init with every setting, and what the engine makes of it', async () => {
  const labels = JSON.parse('{"constructor":"a","__proto__":"b","team":"c=d"}') as Record<string, string>;
  const nodeId = await client.swarm.init({
    advertiseAddr: '127.0.0.1',
    listenAddr: '127.0.0.1:2377',
    defaultAddrPool: ['10.20.0.0/16', '10.30.0.0/16'],
    dataPathPort: 4790,
    availability: 'drain',
    labels,
    taskHistoryRetentionLimit: 7,
    snapshotInterval: 5000,
    keepOldSnapshots: 2,
    logEntriesForSlowFollowers: 300,
    dispatcherHeartbeatPeriod: '7s',
    nodeCertExpiry: '720h',
  });
  const { attrs, id, version } = client.swarm;
  expect(attrs).toMatchObject({
    ID: id,
    Version: { Index: version },
    DefaultAddrPool: ['10.20.0.0/16', '10.30.0.0/16'],
    SubnetSize: 24,
    DataPathPort: 4790,
    RootRotationInProgress: false,
    Spec: {
      Name: 'default',
      Orchestration: { TaskHistoryRetentionLimit: 7 },
      Raft: { SnapshotInterval: 5000, KeepOldSnapshots: 2, LogEntriesForSlowFollowers: 300 },
      Dispatcher: { HeartbeatPeriod: 7e9 },
      CAConfig: { NodeCertExpiry: 720 * 3600e9 },
      EncryptionConfig: { AutoLockManagers: false },
    },
  });
  expect(JSON.stringify(Object.entries(attrs?.Spec.Labels ?? {}).sort())).toBe(
    JSON.stringify(Object.entries(labels).sort()),
  );
  const self = await client.nodes.get('self');
  expect([self.id, self.availability, self.isLeader]).toEqual([nodeId, 'drain', true]);
});

test('a subnet size alone gets the pool that goes with it; defaults are the engine’s own', async () => {
  await client.swarm.init({ advertiseAddr: '127.0.0.1', subnetSize: 26 });
  expect(client.swarm.attrs).toMatchObject({ DefaultAddrPool: ['10.0.0.0/8'], SubnetSize: 26, DataPathPort: 4789 });
  expect(client.swarm.attrs?.Spec).toMatchObject({
    Labels: {},
    Orchestration: { TaskHistoryRetentionLimit: 5 },
    Raft: {
      SnapshotInterval: 10000,
      KeepOldSnapshots: 0,
      LogEntriesForSlowFollowers: 500,
      ElectionTick: 10,
      HeartbeatTick: 1,
    },
    Dispatcher: { HeartbeatPeriod: 5e9 },
    CAConfig: { NodeCertExpiry: 7776000e9 },
    EncryptionConfig: { AutoLockManagers: false },
  });
});

test('a second init, and a leave of the last manager without force, are refused', async () => {
  await client.swarm.init({ advertiseAddr: '127.0.0.1' });
  const second = await failureOf(client.swarm.init({ advertiseAddr: '127.0.0.1' }));
  expect(second).toBeInstanceOf(UnavailableError);
  expect(second).not.toBeInstanceOf(NotManagerError);
  expect(second).toMatchObject({
    operation: 'swarm.init',
    detail: expect.stringContaining('already part of') as string,
  });
  const leaving = await failureOf(client.swarm.leave());
  expect(leaving).toBeInstanceOf(UnavailableError);
  expect(leaving).toMatchObject({
    operation: 'swarm.leave',
    message: expect.stringContaining('force: true') as string,
  });
  await client.swarm.leave({ force: true });
  expect(client.swarm.attrs).toBeUndefined();
});

test('outside of a swarm every call says what to do', async () => {
  const { swarm, nodes, services, tasks } = client;
  const calls = [
    swarm.inspect(),
    swarm.update({ labels: null }),
    swarm.joinTokens(),
    swarm.unlockKey(),
    nodes.list(),
    nodes.get('self'),
    services.list(),
    services.get('web'),
    tasks.list(),
    client.api.secrets.list(),
    client.api.configs.list(),
  ];
  for (const error of await Promise.all(calls.map(failureOf))) {
    expect(error).toBeInstanceOf(NotManagerError);
    expect(error).toMatchObject({ status: 503, host: engine.host });
    expect(error.message).toContain('swarm.init()');
  }
  expect(await failureOf(swarm.leave())).toMatchObject({ name: 'UnavailableError' });
  await swarm.leave({ force: true });
});

test('join without a manager or with a token that is none', async () => {
  const { swarm } = client;
  const nobody = await failureOf(swarm.join({ remoteAddrs: [], joinToken: 'SWMTKN-1-a-b' }));
  expect(nobody).toBeInstanceOf(InvalidArgumentError);
  const token = 'SWMTKN-1-123456-nosuchtoken';
  const refused = await failureOf(swarm.join({ remoteAddrs: ['127.0.0.1:2377'], joinToken: token }));
  expect(refused).toBeInstanceOf(ServerError);
  expect(refused).toMatchObject({ operation: 'swarm.join', detail: 'invalid join token' });
  expect(refused.message).not.toContain('nosuchtoken');
});

test('settings that the engine or the SDK refuses', async () => {
  const { swarm } = client;
  const before = [
    [{ availability: 'off' as 'drain' }, 'availability'],
    [{ nodeCertExpiry: '30m' }, 'nodeCertExpiry'],
    [{ dispatcherHeartbeatPeriod: 'often' }, 'dispatcherHeartbeatPeriod'],
    [{ taskHistoryRetentionLimit: 1.5 }, 'taskHistoryRetentionLimit'],
    [{ dataPathPort: 80 }, 'dataPathPort'],
    [{ subnetSize: 33 }, 'subnetSize'],
    [{ defaultAddrPool: ['10.0.0.0'] }, 'defaultAddrPool'],
  ] as const;
  for (const [options, option] of before) expect(await failureOf(swarm.init(options))).toMatchObject({ option });
  for (const options of [{ listenAddr: 'nowhere' }, { advertiseAddr: 'nosuch0' }]) {
    expect(await failureOf(swarm.init(options))).toBeInstanceOf(BadRequestError);
  }
});
