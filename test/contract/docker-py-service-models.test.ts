import {
  InvalidArgumentError,
  mergeInto,
  NotFoundError,
  NotImplementedError,
  ServiceMode,
  ServiceSpec,
} from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';
import { printer, sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

// docker-py's `client.services`, call by call.

const under = engineUnderTest();
const idle = { command: 'sleep 300', replicas: 0 } as const;

test('what was created is there under its id and name, and is gone after its removal', async () => {
  const { services } = under.client;
  await using service = await temporaryService(under.client, {
    ...idle,
    labels: { foo: 'bar' },
    containerLabels: { container: 'label' },
  });
  expect((await services.get(service.id)).name).toBe(service.name);
  expect((await services.get(service.name)).id).toBe(service.id);
  expect(service.attrs.Spec.Labels).toEqual({ foo: 'bar' });
  expect(service.attrs.Spec.TaskTemplate.ContainerSpec).toMatchObject({
    Image: expect.stringContaining('busybox') as string,
    Command: ['sleep', '300'],
    Labels: { container: 'label' },
  });
  const listed = async (): Promise<string[]> => (await services.list()).map(({ id }) => id);
  expect(await listed()).toContain(service.id);
  await service.remove();
  expect(await listed()).not.toContain(service.id);
  expect(await failureOf(services.get(service.id))).toBeInstanceOf(NotFoundError);
});

test('an update keeps labels and everything else it does not name; an empty map takes labels away', async () => {
  await using service = await temporaryService(under.client, {
    ...idle,
    labels: { 'service.label': 'kept' },
    containerLabels: { 'container.label': 'kept' },
  });
  // The own name may be repeated, as docker-py wants it.
  await service.update({ name: service.name, command: 'sleep 600' });
  const { Labels, TaskTemplate } = (await service.reload()).attrs.Spec;
  expect(Labels).toEqual({ 'service.label': 'kept' });
  expect(TaskTemplate.ContainerSpec).toMatchObject({
    Command: ['sleep', '600'],
    Labels: { 'container.label': 'kept' },
  });
  await service.update({ labels: {}, containerLabels: {} });
  expect(service.labels).toEqual({});
  expect(service.attrs.Spec.TaskTemplate.ContainerSpec?.Labels ?? {}).toEqual({});
});

test('a health check is taken away again', async () => {
  await using service = await temporaryService(under.client, { ...idle, healthcheck: { test: 'true', retries: 3 } });
  expect(service.attrs.Spec.TaskTemplate.ContainerSpec?.Healthcheck).toMatchObject({ Retries: 3 });
  await service.update({ healthcheck: null });
  expect(service.attrs.Spec.TaskTemplate.ContainerSpec).not.toHaveProperty('Healthcheck');
});

test('tasks know their service, and are filtered by state', async () => {
  await using one = await temporaryService(under.client, { command: sleeper });
  await using other = await temporaryService(under.client, { command: sleeper });
  for (const service of [one, other]) {
    const filters = { 'desired-state': 'running' } as const;
    const [task, ...more] = await poll(
      () => service.tasks({ filters }),
      (tasks) => tasks.length > 0,
    );
    expect(more).toEqual([]);
    expect([task?.serviceId, task?.attrs.ServiceID]).toEqual([service.id, service.id]);
    expect(await service.tasks({ filters: { 'desired-state': 'shutdown' } })).toEqual([]);
  }
});

test('a service is scaled by its mode or by a number, and keeps its command', async () => {
  await using service = await temporaryService(under.client, { command: sleeper });
  await service.update({ mode: new ServiceMode('replicated', 2) });
  await poll(
    () => service.tasks(),
    (tasks) => tasks.length === 2,
  );
  await service.scale(3);
  await poll(
    () => service.tasks(),
    (tasks) => tasks.length === 3,
  );
  expect((await service.reload()).attrs.Spec.TaskTemplate.ContainerSpec?.Command).toEqual(sleeper);
});

test('a global service is not scaled, and stays what it is', async () => {
  await using service = await temporaryService(under.client, {
    command: sleeper,
    constraints: ['node.role==nobody'],
    mode: new ServiceMode('global'),
  });
  const error = await failureOf<InvalidArgumentError>(service.scale(2));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect([error.option, error.message]).toEqual(['replicas', expect.stringContaining("mode 'global'")]);
  expect((await service.reload()).attrs.Spec.Mode).toEqual({ Global: {} });
});

test('a forced update sets the counter to a number, or counts on', async () => {
  await using service = await temporaryService(under.client, idle);
  const counter = (): number | undefined => service.attrs.Spec.TaskTemplate.ForceUpdate;
  const versions = [service.version];
  await service.update({ name: service.name, forceUpdate: 10, command: 'sleep 600' });
  expect([counter(), versions.push(service.version)]).toEqual([10, 2]);
  await service.update({ forceUpdate: true, command: 'sleep 601' });
  expect([counter(), versions.push(service.version)]).toEqual([11, 3]);
  await service.forceUpdate();
  expect([counter(), versions.push(service.version)]).toEqual([12, 4]);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});

test('another name is told to be impossible', async () => {
  await using service = await temporaryService(under.client, idle);
  const error = await failureOf(service.update({ name: uniqueName() }));
  expect(error).toBeInstanceOf(NotImplementedError);
  expect(error.message).toContain('Create another service and remove this one');
});

test('a container reads its secret, and the log gives it line by line', async () => {
  const name = uniqueName();
  const { api } = under.client;
  const { ID } = await api.secrets.create({ Name: name, Data: Buffer.from('東方花映塚').toString('base64') });
  try {
    await using service = await temporaryService(under.client, {
      command: printer(`cat /run/secrets/${name}; echo`),
      secrets: [{ secretId: ID, secretName: name }],
    });
    for await (const line of service.logs({ follow: true, stdout: true })) {
      expect([line.message, line.stream, line.serviceId]).toEqual(['東方花映塚', 'stdout', service.id]);
      break;
    }
  } finally {
    await poll(
      () =>
        api.secrets.remove(ID).then(
          () => true,
          () => false,
        ),
      (removed) => removed,
    );
  }
});

test('what docker-py merges in its low level, a patch merges here', async () => {
  await using service = await temporaryService(under.client, {
    ...idle,
    labels: { a: 'b' },
    updateConfig: { parallelism: 10, delay: 5, failureAction: 'pause' },
    ports: ['1990/udp', '678'],
  });
  const { services } = under.client.api;
  const { Spec, Version } = await services.inspect(service.id);
  const patch = { taskTemplate: { forceUpdate: 10 } };
  await services.update(service.id, Version.Index, mergeInto(ServiceSpec, Spec, patch));
  const fresh = await services.inspect(service.id);
  expect(fresh.Spec).toEqual({ ...Spec, TaskTemplate: { ...Spec.TaskTemplate, ForceUpdate: 10 } });
  expect(fresh.Version.Index).toBeGreaterThan(Version.Index);
});
