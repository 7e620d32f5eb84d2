import { inspect } from 'node:util';
import { EngineClient, UnsupportedVersionError, type wire } from '../../src/index.js';
import { FakeEngine, json } from '../support/fake-engine.js';
import { failureOf } from '../support/failure-of.js';

const init: wire.InitRequest = { ListenAddr: '0.0.0.0:2377' };

test.each<[string, wire.InitRequest, string, string]>([
  ['1.38', { ...init, DefaultAddrPool: ['10.0.0.0/8'] }, 'DefaultAddrPool', '1.39'],
  ['1.38', { ...init, SubnetSize: 24 }, 'SubnetSize', '1.39'],
  ['1.39', { ...init, DataPathPort: 4790 }, 'DataPathPort', '1.40'],
  ['1.29', { ...init, DataPathAddr: 'eth0' }, 'DataPathAddr', '1.30'],
  [
    '1.24',
    { ...init, Spec: { EncryptionConfig: { AutoLockManagers: true } } },
    'EncryptionConfig.AutoLockManagers',
    '1.25',
  ],
])(
  'at %s an init with %j is refused, since the engine would drop the field',
  async (apiVersion, request, feature, required) => {
    await using engine = await FakeEngine.start(json(200, 'id'));
    await using client = new EngineClient({ host: engine.host, apiVersion });
    const error = await failureOf(client.swarm.init(request));
    expect(error).toBeInstanceOf(UnsupportedVersionError);
    expect(error).toMatchObject({ feature, required, actual: apiVersion });
    expect(engine.requests).toHaveLength(0);
  },
);

test('a join with a data path of its own needs 1.30, and is sent as it is from there on', async () => {
  await using engine = await FakeEngine.start((_request, response) => response.end());
  const join = { ListenAddr: '0.0.0.0:2377', RemoteAddrs: ['a:2377'], JoinToken: 'x', DataPathAddr: 'eth0' };
  await using old = new EngineClient({ host: engine.host, apiVersion: '1.29' });
  expect(await failureOf(old.swarm.join(join))).toMatchObject({ feature: 'DataPathAddr', required: '1.30' });
  await using client = new EngineClient({ host: engine.host, apiVersion: '1.30' });
  await client.swarm.join(join);
  expect(engine.requests.map(({ url, body }) => [url, JSON.parse(body) as unknown])).toEqual([
    ['/v1.30/swarm/join', join],
  ]);
});

test('tokens and keys are in the answers, and not in their prints', async () => {
  const tokens = { Worker: 'SWMTKN-1-a-b', Manager: 'SWMTKN-1-a-c' };
  await using engine = await FakeEngine.start((request, response) => {
    const isKey = request.url?.endsWith('unlockkey');
    json(200, isKey ? { UnlockKey: 'SWMKEY-1-x' } : { ID: 'x', JoinTokens: tokens })(request, response);
  });
  await using client = new EngineClient({ host: engine.host });
  const [swarm, key] = [await client.swarm.inspect(), await client.swarm.unlockKey()];
  expect(swarm).toEqual({ ID: 'x', JoinTokens: tokens });
  expect(JSON.stringify(key)).toBe('{"UnlockKey":"SWMKEY-1-x"}');
  expect(inspect({ swarm, key }, { depth: 9 })).not.toContain('-1-');
});
