import { inspect } from 'node:util';
import { NotFoundError, ServiceSpec } from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const none = { replicas: 0 };

test('getters say what the Engine said', async () => {
  const name = uniqueName();
  const before = Date.now();
  await using service = await temporaryService(engine.client, {
    ...none,
    name,
    image: 'busybox:1',
    labels: { team: 'edge' },
    ports: [{ target: 80 }],
  });
  const { attrs } = service;
  expect(service.id).toMatch(/^[a-z0-9]{25}$/);
  expect(service.shortId).toBe(service.id.slice(0, 12));
  expect([service.name, service.image, service.mode, service.replicas]).toEqual([name, 'busybox:1', 'replicated', 0]);
  expect([service.version, service.labels]).toEqual([attrs.Version.Index, { team: 'edge' }]);
  expect(service.createdAt).toEqual(new Date(attrs.CreatedAt));
  expect(service.updatedAt.getTime()).toBeGreaterThanOrEqual(service.createdAt.getTime());
  expect(Math.abs(service.createdAt.getTime() - before)).toBeLessThan(60_000);
  expect(service.warnings).toEqual([]);
  expect([service.previousSpec, service.updateStatus, service.status]).toEqual([undefined, undefined, undefined]);
  expect(JSON.parse(JSON.stringify(service))).toEqual(attrs);
});

test('spec reads the wire spec in our names, and gives it back as it was', async () => {
  await using service = await temporaryService(engine.client, {
    ...none,
    env: { A: '1' },
    stopGracePeriod: '1m30s',
    resources: { memLimit: '512m' },
  });
  const { spec } = service;
  expect(spec).toBeInstanceOf(ServiceSpec);
  expect(spec).toMatchObject({
    name: service.name,
    mode: { replicated: { replicas: 0 } },
    taskTemplate: {
      containerSpec: { image: 'busybox', env: ['A=1'], stopGracePeriod: 90e9 },
      resources: { memLimit: 2 ** 29 },
    },
  });
  expect(service.spec).toBe(spec);
  expect(spec.toJSON()).toEqual(service.attrs.Spec);
});

test('the state is a snapshot: frozen, and another one after a write', async () => {
  await using service = await temporaryService(engine.client, { ...none, labels: { a: '1' } });
  const { attrs, spec, version } = service;
  expect(() => Object.assign(attrs.Spec.TaskTemplate.ContainerSpec, { Image: 'other' })).toThrow(TypeError);
  expect(() => Object.assign(service.labels, { b: '2' })).toThrow(TypeError);
  expect(await service.update({ labels: { a: '2' } })).toBe(service);
  expect([attrs.Spec.Labels, service.labels, service.previousSpec?.labels]).toEqual([
    { a: '1' },
    { a: '2' },
    { a: '1' },
  ]);
  expect(service.version).toBeGreaterThan(version);
  expect(service.spec).not.toBe(spec);
});

test('one line is printed, without what may be secret', async () => {
  const secret = 'hunter2';
  await using service = await temporaryService(engine.client, {
    ...none,
    image: 'busybox:1',
    env: { PASSWORD: secret },
    command: ['login', secret],
    labels: { token: secret },
  });
  expect(inspect(service)).toBe(`Service { ${service.name} · 0 replicas · busybox:1 · ${service.shortId} }`);
  await service.scale(1);
  expect(inspect(service)).toContain(' · 1 replica · ');
  expect(inspect({ deep: [service] }, { depth: 10 })).not.toContain(secret);
  expect(inspect(engine.client.services)).toBe(`ServiceCollection { ${engine.host} }`);
});

test('status and ports say what the swarm made of it', async () => {
  await using service = await temporaryService(engine.client, {
    command: sleeper,
    replicas: 2,
    ports: [{ target: 80 }],
  });
  await service.waitUntilConverged({ stableForMs: 0 });
  const [listed] = await engine.client.services.list({ filters: { id: service.id }, status: true });
  expect(listed?.status).toMatchObject({ RunningTasks: 2, DesiredTasks: 2 });
  expect(inspect(listed)).toContain(' · 2/2 · ');
  const [port] = service.ports;
  expect(port).toMatchObject({ TargetPort: 80, Protocol: 'tcp' });
  expect(port?.PublishedPort).toBeGreaterThanOrEqual(30_000);
});

test('a service is found by id, name and id prefix, and filtered', async () => {
  const { services } = engine.client;
  await using service = await temporaryService(engine.client, { ...none, labels: { mark: uniqueName() } });
  const ids = [service.id, service.name, service.id.slice(0, 20)].map(async (key) => (await services.get(key)).id);
  expect(new Set(await Promise.all(ids))).toEqual(new Set([service.id]));
  const label = `mark=${service.labels['mark']}`;
  const found = await services.list({ filters: { label: [label], mode: ['replicated', 'global'] } });
  expect(found.map(({ id }) => id)).toEqual([service.id]);
  expect(await services.list({ filters: { label: [label], mode: 'global' } })).toEqual([]);
});

test('what is removed is gone, and says so', async () => {
  await using service = await temporaryService(engine.client, none);
  await service.remove();
  for (const call of [() => service.reload(), () => service.remove(), () => service.update({ labels: {} })]) {
    await expect(call()).rejects.toThrow(NotFoundError);
  }
  expect(service.name).not.toBe('');
});
