import { BadRequestError, ServerError, VersionConflictError } from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';

const engine = engineUnderTest();

test.each(['secrets', 'configs'] as const)('%s are created, read, labelled and removed', async (kind) => {
  const api = engine.client.api[kind];
  const data = Buffer.from([0, 255, 13, 10, 128]).toString('base64');
  const labels = JSON.parse('{"__proto__":"a","constructor":"b","ü":"🐳"}') as Record<string, string>;
  const spec = { Name: uniqueName(), Data: data, Labels: labels };
  const { ID } = await api.create(spec);
  const first = await api.inspect(spec.Name);
  expect(first.ID).toBe(ID);
  expect(JSON.stringify(Object.entries(first.Spec.Labels ?? {}).sort())).toBe(
    JSON.stringify(Object.entries(labels).sort()),
  );
  // The engine never gives a secret back.
  if (kind === 'secrets') expect(first.Spec).not.toHaveProperty('Data');
  else expect(first.Spec).toMatchObject({ Data: data });

  await api.update(ID, first.Version.Index, { ...first.Spec, Labels: { only: 'this' } });
  const second = await api.inspect(ID.slice(0, 12));
  expect(second.Spec.Labels).toEqual({ only: 'this' });
  expect(await failureOf(api.update(ID, first.Version.Index, second.Spec))).toBeInstanceOf(VersionConflictError);
  const renamed = { ...second.Spec, Name: uniqueName() };
  expect(await failureOf(api.update(ID, second.Version.Index, renamed))).toBeInstanceOf(BadRequestError);
  expect((await api.list({ filters: { label: 'only=this' } })).map((found) => found.ID)).toEqual([ID]);
  await api.remove(ID);
  expect(await failureOf(api.inspect(ID))).toMatchObject({ name: 'NotFoundError', operation: `${kind}.inspect` });
});

test('ping, version and info tell of the same engine', async () => {
  const { system } = engine.client.api;
  const [ping, version, info] = await Promise.all([system.ping(), system.version(), system.info()]);
  expect(ping).toMatchObject({ apiVersion: version.ApiVersion, osType: version.Os, experimental: false });
  expect(ping.server).toContain('Docker/');
  expect(info).toMatchObject({ ServerVersion: version.Version, OSType: version.Os });
  expect(info.Swarm).toMatchObject({ LocalNodeState: 'active', ControlAvailable: true, Managers: 1 });
  expect(version.Components?.map(({ Name }) => Name)).toContain('Engine');
});

test('swarm and nodes in the engine’s own shapes', async () => {
  const { swarm, nodes } = engine.client.api;
  const before = await swarm.inspect();
  expect(before.JoinTokens.Worker).toMatch(/^SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}$/);
  await swarm.update(before.Version.Index, before.Spec, { rotateWorkerToken: true });
  const after = await swarm.inspect();
  expect(after.JoinTokens.Worker).not.toBe(before.JoinTokens.Worker);
  expect(after.JoinTokens.Manager).toBe(before.JoinTokens.Manager);
  expect(after.Spec).toEqual(before.Spec);
  expect(await failureOf(swarm.update(before.Version.Index, before.Spec))).toBeInstanceOf(VersionConflictError);
  expect(await swarm.unlockKey()).toEqual({ UnlockKey: '' });

  const [node] = await nodes.list();
  const { ID = '', Version, Spec } = node ?? {};
  await nodes.update(ID, Version?.Index ?? 0, { Role: 'manager', Availability: 'pause', Labels: { a: 'b' } });
  const paused = await nodes.inspect(ID);
  expect(paused.Spec).toEqual({ Role: 'manager', Availability: 'pause', Labels: { a: 'b' } });
  await nodes.update(ID, paused.Version.Index, Spec ?? paused.Spec);
  expect((await nodes.inspect(ID)).Spec).toEqual(Spec);
});

test('a registry that cannot be reached is a failure of the engine', async () => {
  const error = await failureOf(engine.client.api.distribution.inspect('registry.invalid/nothing:1'));
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({
    operation: 'distribution.inspect',
    path: '/distribution/registry.invalid%2Fnothing%3A1/json',
  });
});
