import {
  ContainerSpec,
  type EngineClient,
  Mount,
  ServiceSpec,
  TaskTemplate,
  VersionConflictError,
  type wire,
} from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';
import { sleeper } from './programs.js';

const engine = engineUnderTest();
const api = (): EngineClient => engine.client.api;

const wireSpec = (): wire.ServiceSpec => ({
  Name: uniqueName(),
  Labels: { constructor: 'x' },
  TaskTemplate: { ContainerSpec: { Image: 'busybox', Command: sleeper, StopGracePeriod: 1e9 } },
  Mode: { Replicated: { Replicas: 0 } },
});

test('a plain wire spec and a spec class create the same service', async () => {
  const plain = wireSpec();
  const written = new ServiceSpec({
    name: uniqueName(),
    labels: { constructor: 'x' },
    taskTemplate: new TaskTemplate({
      containerSpec: new ContainerSpec({ image: 'busybox', command: sleeper, stopGracePeriod: '1s' }),
    }),
    mode: { mode: 'replicated', replicas: 0 },
  });
  const created = await Promise.all([api().services.create(plain), api().services.create(written)]);
  const specs = await Promise.all(created.map(({ ID }) => api().services.inspect(ID)));
  const [one, two] = specs.map(({ Spec }) => ({ ...Spec, Name: undefined }));
  expect(one).toEqual(two);
  expect(created[0]?.Warnings ?? null).toBeNull();
  await Promise.all(created.map(({ ID }) => api().services.remove(ID)));
});

test('the whole life: create, inspect, update, rollback, remove, in the engine’s own shapes', async () => {
  const { services } = api();
  const spec = wireSpec();
  const { ID } = await services.create(spec);
  const first = await services.inspect(spec.Name ?? '');
  expect(first).toMatchObject({ ID, Spec: spec, Endpoint: expect.anything() as object });
  expect(first).not.toHaveProperty('PreviousSpec');
  expect(first.Version.Index).toBeGreaterThan(0);

  const answer = await services.update(ID, first.Version.Index, { ...first.Spec, Labels: { a: 'b' } });
  expect(answer.Warnings ?? null).toBeNull();
  const second = await services.inspect(ID.slice(0, 15));
  expect(second.Spec.Labels).toEqual({ a: 'b' });
  expect(second.PreviousSpec).toEqual(first.Spec);
  expect(second.Version.Index).toBeGreaterThan(first.Version.Index);
  expect(await failureOf(services.update(ID, first.Version.Index, first.Spec))).toBeInstanceOf(VersionConflictError);

  await services.update(ID, second.Version.Index, second.Spec, {
    rollback: 'previous',
    registryAuthFrom: 'previous-spec',
  });
  // Until then the orchestrator moves the version, when it notes how far it is.
  const third = await poll(
    () => services.inspect(ID),
    ({ UpdateStatus }) => UpdateStatus?.State === 'rollback_completed',
  );
  expect([third.Spec, third.PreviousSpec]).toEqual([first.Spec, second.Spec]);
  const auth = { username: 'u', password: 'p' };
  await services.update(ID, third.Version.Index, third.Spec, {
    rollback: 'none',
    registryAuthFrom: 'spec',
    registryAuth: auth,
  });
  await services.remove(ID);
  expect(await failureOf(services.inspect(ID))).toMatchObject({ name: 'NotFoundError' });
});

test('insertDefaults fills in what was left out, and only then', async () => {
  const { services } = api();
  const { ID } = await services.create(wireSpec());
  const plain = await services.inspect(ID);
  const full = await services.inspect(ID, { insertDefaults: true });
  expect(await services.inspect(ID, { insertDefaults: false })).toEqual(plain);
  expect(plain.Spec).not.toHaveProperty('UpdateConfig');
  expect(full.Spec.UpdateConfig).toMatchObject({ Parallelism: 1, FailureAction: 'pause', Order: 'stop-first' });
  expect(full.Spec.TaskTemplate.RestartPolicy).toMatchObject({ Condition: 'any', Delay: 5e9 });
  await services.remove(ID);
});

test('status comes with a list that asks for it', async () => {
  const { services } = api();
  const { ID } = await services.create(wireSpec());
  const [without] = await services.list({ filters: { id: ID } });
  const [withStatus] = await services.list({ filters: { id: ID }, status: true });
  expect(without).not.toHaveProperty('ServiceStatus');
  expect(withStatus?.ServiceStatus).toMatchObject({ RunningTasks: 0, DesiredTasks: 0 });
  await services.remove(ID);
});

test('what the engine does not model comes back as it was sent', async () => {
  const { services } = api();
  const mount = new Mount({ target: '/data', source: 'data', type: 'volume', labels: { __proto__x: 'y' } });
  const spec = new ServiceSpec({
    name: uniqueName(),
    taskTemplate: new TaskTemplate({
      containerSpec: new ContainerSpec({
        image: 'busybox',
        env: ['A=b=c', 'EMPTY=', 'ÜNI=🐳', 'constructor=x'],
        mounts: [mount],
        labels: JSON.parse('{"__proto__":"a","toString":"b"}') as Record<string, string>,
        sysctls: { 'net.core.somaxconn': '128' },
      }),
    }),
    mode: { mode: 'global' },
  });
  const { ID } = await services.create(spec);
  const { Spec } = await services.inspect(ID);
  const sent = spec.toJSON();
  expect(Spec.TaskTemplate.ContainerSpec?.Env).toEqual(['A=b=c', 'EMPTY=', 'ÜNI=🐳', 'constructor=x']);
  expect(JSON.stringify(Spec.TaskTemplate.ContainerSpec?.Labels)).toBe('{"__proto__":"a","toString":"b"}');
  expect(Spec).toMatchObject(JSON.parse(JSON.stringify(sent)) as object);
  expect(ServiceSpec.fromWire(Spec).toJSON()).toEqual(Spec);
  await services.remove(ID);
});
