import type { Service, ServiceCreateOptions, ServiceUpdateOptions } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { sleeper } from './programs.js';
import { runningService } from './service-running.js';

const engine = engineUnderTest();

/** A service whose two tasks run, and are replaced at once. */
function running(options: Partial<ServiceCreateOptions> = {}): Promise<Service & AsyncDisposable> {
  return runningService(engine.client, { replicas: 2, updateConfig: { parallelism: 0 }, ...options });
}

/** The tasks that are to run. */
async function taskIds(service: Service): Promise<string[]> {
  const tasks = await service.tasks({ desiredState: ['running', 'ready'] });
  return tasks.map(({ id }) => id).sort();
}

/** Lists whose order means nothing to the Engine. */
function lists(port: number) {
  return {
    env: ['B=2', 'A=1', 'C=3'],
    ports: [`${port}:80`, `${port + 1}:81/udp`],
    mounts: ['second:/b', 'first:/a'],
    groups: ['20', '10'],
    hosts: ['10.0.0.2 b', '10.0.0.1 a'],
    capAdd: ['SYS_NICE', 'NET_ADMIN'],
  };
}

function reversed(options: object): ServiceUpdateOptions {
  return Object.fromEntries(
    Object.entries(options).map(([option, value]) => [option, Array.isArray(value) ? value.toReversed() : value]),
  );
}

test.concurrent('labels, policies and scaling restart no task', async () => {
  await using service = await running();
  const before = await taskIds(service);
  await service.update({ labels: { a: 'b' } });
  await service.update({ updateConfig: { delay: '1s' }, rollbackConfig: { parallelism: 2 } });
  await service.scale(3);
  await service.scale(2, { wait: { stableForMs: 0 } });
  expect(await taskIds(service)).toEqual(before);
});

test.concurrent('what is said already, in another order, unit or form, restarts no task', async () => {
  const options = { ...lists(18100), stopGracePeriod: '1s', resources: { memLimit: '64m' } };
  await using service = await running(options);
  const before = await taskIds(service);
  await service.update(reversed(options));
  await service.update({ env: { C: 3, A: '1', B: 2 }, hosts: { a: '10.0.0.1', b: '10.0.0.2' } });
  await service.update({ command: sleeper, stopGracePeriod: 1e9, resources: { memLimit: 2 ** 26 }, tty: false });
  await service.update(() => undefined);
  await service.update((spec) => void (spec.Labels = { ...spec.Labels, really: 'sent' }));
  await service.waitUntilConverged({ stableForMs: 0 });
  expect(await taskIds(service)).toEqual(before);
});

test.concurrent('what is said already is not sent', async () => {
  const options = lists(18110);
  await using service = await running({ ...options, replicas: 0 });
  const { version } = service;
  await service.update({ ...reversed(options), replicas: 0, image: 'busybox' });
  await service.update((spec) => void spec.TaskTemplate.ContainerSpec.Configs.push());
  await service.update((spec) => void Object.assign(spec.TaskTemplate, { Placement: undefined }));
  await service.scale(0);
  expect([service.version, (await service.reload()).version]).toEqual([version, version]);
});

test.concurrent('what the tasks are made of replaces them', async () => {
  await using service = await running();
  const before = await taskIds(service);
  await service.update({ env: { A: '1' } }, { wait: true });
  const after = await taskIds(service);
  expect(after).toHaveLength(2);
  expect(after.filter((id) => before.includes(id))).toEqual([]);
});

test.concurrent('forceUpdate replaces tasks though nothing else changes', async () => {
  await using service = await running({ replicas: 1 });
  const counter = () => service.attrs.Spec.TaskTemplate.ForceUpdate;
  const first = await taskIds(service);
  await service.forceUpdate({ wait: true });
  const second = await taskIds(service);
  await service.update({ forceUpdate: true, labels: { a: 'b' } });
  expect([counter(), service.labels]).toEqual([2, { a: 'b' }]);
  await service.update({ forceUpdate: 7 }, { wait: true });
  expect([counter(), ...second].includes(first[0] ?? '')).toBe(false);
  expect([counter(), (await taskIds(service)).length]).toEqual([7, 1]);
  const { version } = await service.reload();
  await service.update({ forceUpdate: false });
  expect(service.version).toBe(version);
});

test.concurrent('a function edits a copy of the spec, also where the Engine left a list out', async () => {
  await using service = await running({ replicas: 0 });
  const add = (text: string) =>
    service.update((spec) => {
      spec.TaskTemplate.ContainerSpec.Env.push(text);
    });
  await add('A=1');
  await add('B=2');
  expect(service.attrs.Spec.TaskTemplate.ContainerSpec.Env).toEqual(['A=1', 'B=2']);
  const { version } = service;
  const mistake = new Error('mistake');
  await expect(
    service.update((spec) => {
      spec.TaskTemplate.ContainerSpec.Env.push('C=3');
      throw mistake;
    }),
  ).rejects.toBe(mistake);
  expect((await service.reload()).version).toBe(version);
});
