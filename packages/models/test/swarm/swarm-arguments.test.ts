import { InvalidArgumentError } from '@swarmkit/api';
import { SwarmClient } from '../../src/index.js';

// Nobody listens there: whatever reached out would fail with a ConnectionError.
const { swarm, ...client } = new SwarmClient({ host: 'unix:///nonexistent/docker.sock' });
afterAll(() => client.api.close());

type Call = (...values: unknown[]) => Promise<unknown>;
const call = (name: string): Call => (swarm as unknown as Record<string, Call>)[name]?.bind(swarm) as Call;

test.each<[method: string, values: unknown[], option: string, advice: string]>([
  ['init', ['127.0.0.1', { listenAddr: '0.0.0.0:2377' }], 'options', 'swarm.init({ advertiseAddr, listenAddr })'],
  ['init', [{ advertise_addr: 'eth0' }], 'advertise_addr', 'did you mean advertiseAddr?'],
  ['init', [{ snapshot_interval: 5 }], 'snapshot_interval', 'did you mean snapshotInterval?'],
  ['init', [{ defaultAddrPool: '10.20.0.0/16' }], 'defaultAddrPool', 'must be a list'],
  ['init', [{ dispatcherHeartbeatPeriod: '5' }], 'dispatcherHeartbeatPeriod', "'5s'"],
  ['join', [], 'options', 'swarm.join({ remoteAddrs, joinToken })'],
  ['join', [{ remoteAddrs: '10.0.0.5', joinToken: 'x' }], 'remoteAddrs', "['10.0.0.5:2377']"],
  ['join', [{ remoteAddrs: ['10.0.0.5'], token: 'x' }], 'token', 'there are remoteAddrs, joinToken'],
  ['join', [{ remoteAddrs: ['10.0.0.5'] }], 'joinToken', 'swarm.joinTokens()'],
  ['update', [], 'options', 'swarm.update({ name, labels })'],
  ['update', [{ task_history_retention_limit: 4 }], 'task_history_retention_limit', 'taskHistoryRetentionLimit?'],
  ['update', [{ rotateWorkerTokens: true }], 'rotateWorkerTokens', 'did you mean rotateWorkerToken?'],
  ['update', [{ rotateWorkerToken: 'yes' }], 'rotateWorkerToken', 'true or false'],
  ['leave', [true], 'options', 'swarm.leave({ force, signal })'],
  ['leave', [{ forced: true }], 'forced', 'did you mean force?'],
  ['unlock', [], 'key', 'swarm.unlockKey()'],
  ['unlock', [{ UnlockKey: 'SWMKEY-1-secret' }], 'key', 'swarm.unlockKey()'],
  ['rotateJoinToken', ['workers'], 'role', "'worker' or 'manager'"],
])('%s(...%j) is refused before anything is sent', async (method, values, option, advice) => {
  const error = await call(method)(...values).then(
    () => undefined,
    (reason: unknown) => reason as InvalidArgumentError,
  );
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error?.option).toBe(option);
  expect(error?.message).toContain(advice);
  expect(error?.message).not.toContain('secret');
});
