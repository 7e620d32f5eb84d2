import { BadRequestError, EngineClient, newestVersion, oldestVersion, UnsupportedVersionError } from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { sleeper } from './programs.js';

const engine = engineUnderTest();

/** Versions at which something changed, and the oldest; those that the engine under test does not speak are left out. */
const versions = [
  oldestVersion,
  '1.25',
  '1.27',
  '1.29',
  '1.30',
  '1.35',
  '1.37',
  '1.39',
  '1.40',
  '1.41',
  '1.44',
  '1.46',
  newestVersion,
];

function compare(one: string, other: string): number {
  return Number(one.split('.')[1]) - Number(other.split('.')[1]);
}

async function spoken(): Promise<string[]> {
  const { ApiVersion, MinAPIVersion = oldestVersion } = await engine.client.api.system.version();
  return versions.filter((version) => compare(version, ApiVersion) <= 0 && compare(version, MinAPIVersion) >= 0);
}

test('a client negotiates the newest version that both know', async () => {
  const { ApiVersion } = await engine.client.api.system.version();
  const expected = compare(ApiVersion, newestVersion) < 0 ? ApiVersion : newestVersion;
  await using client = new EngineClient({ host: engine.host });
  expect(await client.apiVersion()).toBe(expected);
  expect((await client.system.ping()).apiVersion).toBe(ApiVersion);
});

test('services and nodes work at every version, down to the oldest', async () => {
  const all = await spoken();
  expect(all.length).toBeGreaterThan(3);
  for (const apiVersion of all) {
    await using client = engine.connect({ apiVersion });
    expect(await client.api.apiVersion()).toBe(apiVersion);
    const name = uniqueName(`v${apiVersion.replace('.', '-')}`);
    const service = await client.services.create({ image: 'busybox', name, command: sleeper, replicas: 0 });
    await service.update({ labels: { version: apiVersion } });
    await service.update({ env: { A: 'b' }, updateConfig: { parallelism: 2, delay: '1s' } });
    expect((await client.services.get(name)).labels).toEqual({ version: apiVersion });
    expect((await client.services.list({ filters: { label: `version=${apiVersion}` } })).map(({ id }) => id)).toEqual([
      service.id,
    ]);
    expect(await service.tasks()).toEqual([]);
    expect((await client.nodes.get('self')).isLeader).toBe(true);
    expect((await client.swarm.inspect()).Spec.Name).toBe('default');
    await service.remove();
  }
});

test('an update at an old version keeps what only newer ones know', async () => {
  const options = { image: 'busybox', name: uniqueName(), command: sleeper, replicas: 0 };
  const service = await engine.client.services.create({
    ...options,
    sysctls: { 'net.core.somaxconn': '128' },
    capAdd: ['NET_ADMIN'],
    maxReplicas: 2,
  });
  await using old = engine.connect({ apiVersion: '1.39' });
  const same = await old.services.get(service.id);
  const error = await failureOf(same.update({ labels: { a: 'b' } }));
  // The engine would take the fields away without a word: the SDK refuses to send them.
  expect(error).toBeInstanceOf(UnsupportedVersionError);
  expect(error).toMatchObject({ actual: '1.39' });
  expect((await service.reload()).attrs.Spec.TaskTemplate.ContainerSpec?.Sysctls).toEqual({
    'net.core.somaxconn': '128',
  });
  expect(service.labels).toEqual({});
  await service.remove();
});

test('endpoints and fields that a version lacks are refused before anything is sent', async () => {
  await using client = engine.connect({ apiVersion: oldestVersion });
  const { api } = client;
  const refused: [string, string, Promise<unknown>][] = [
    ['secrets.list', '1.25', api.secrets.list()],
    ['configs.list', '1.30', api.configs.list()],
    ['swarm.unlockKey', '1.25', api.swarm.unlockKey()],
    ['services.logs', '1.29', api.services.logs('x').next()],
    ['distribution.inspect', '1.30', api.distribution.inspect('x')],
    ['Mode.ReplicatedJob', '1.41', client.services.create({ image: 'x', mode: 'replicated-job' })],
  ];
  const errors = await Promise.all(refused.map(([, , call]) => failureOf(call)));
  for (const [index, [feature, required]] of refused.entries()) {
    expect(errors[index]).toBeInstanceOf(UnsupportedVersionError);
    expect(errors[index]).toMatchObject({ feature, required, actual: oldestVersion });
  }
});

test('a pinned version that the engine does not speak yet is the engine’s to refuse', async () => {
  await using client = engine.connect({ apiVersion: '1.99' });
  const error = await failureOf(client.services.list());
  expect(error).toBeInstanceOf(BadRequestError);
  expect(error).toMatchObject({ detail: expect.stringContaining('client version 1.99 is too new') as string });
});
