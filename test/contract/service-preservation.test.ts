import type { Service, ServiceCreateOptions, ServiceUpdateOptions } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const none = { replicas: 0 };

// Parsed, so that `__proto__` is a key like any other.
const hostile = {
  ...(JSON.parse(
    '{ "__proto__": "a", "constructor": "b", "toString": "c", "hasOwnProperty": "d", "": "e" }',
  ) as object),
  'ключ 🔑': 'значение\u0000"\\',
  huge: 'x'.repeat(10_240),
} as Record<string, string>;

const container = (service: Service) => service.attrs.Spec.TaskTemplate.ContainerSpec;

test('names that users choose survive updates of everything else', async () => {
  // A variable without a name is none.
  const env = Object.fromEntries(Object.entries(hostile).filter(([name]) => name !== ''));
  await using service = await temporaryService(engine.client, {
    ...none,
    labels: hostile,
    containerLabels: hostile,
    env,
  });
  const [labels, own, variables] = [service.labels, container(service).Labels, container(service).Env];
  expect(Object.entries(labels)).toEqual(expect.arrayContaining(Object.entries(hostile)));
  const updates: ServiceUpdateOptions[] = [
    { image: 'busybox:2' },
    { command: 'sleep 1' },
    { hostname: 'h' },
    { resources: { memLimit: '64m' } },
    { updateConfig: { parallelism: 3 } },
    { mounts: ['/tmp:/x'] },
    { constraints: ['node.role==manager'] },
    { hostname: null },
    { ports: ['18081:80'] },
    { forceUpdate: true },
  ];
  for (const update of updates) {
    await service.update(update);
    expect([service.labels, container(service).Labels, container(service).Env]).toEqual([labels, own, variables]);
  }
  await service.update({ labels: { ...service.labels, added: '1' } });
  expect(service.labels).toEqual({ ...labels, added: '1' });
});

test('an update of the image leaves every other byte alone', async () => {
  await using service = await temporaryService(engine.client, {
    ...none,
    image: 'busybox:1',
    env: ['B=2', 'A=1'],
    mounts: ['data:/data', 'type=tmpfs,dst=/t,tmpfs-size=1m'],
    ports: ['18082:80'],
    updateConfig: { delay: '1s' },
    privileges: { selinuxDisable: true },
    labels: hostile,
  });
  const before = JSON.stringify(service.attrs.Spec);
  await service.update({ image: 'busybox:2' });
  expect(JSON.stringify(service.attrs.Spec)).toBe(before.replace('"busybox:1"', '"busybox:2"'));
});

test.concurrent.each<
  [what: string, first: Partial<ServiceCreateOptions>, then: ServiceUpdateOptions, template: object]
>([
  [
    'resources',
    { resources: { cpuLimit: '0.5', memReservation: '16m' } },
    { resources: { memLimit: '64m' } },
    { Resources: { Limits: { NanoCPUs: 5e8, MemoryBytes: 2 ** 26 }, Reservations: { MemoryBytes: 2 ** 24 } } },
  ],
  [
    'restartPolicy',
    { restartPolicy: { condition: 'on-failure', delay: '1s' } },
    { restartPolicy: { maxAttempts: 3 } },
    { RestartPolicy: { Condition: 'on-failure', Delay: 1e9, MaxAttempts: 3 } },
  ],
  [
    'placement',
    { preferences: ['spread=node.labels.a'], maxReplicas: 2 },
    { constraints: ['node.role==manager'] },
    {
      Placement: {
        Constraints: ['node.role==manager'],
        Preferences: [{ Spread: { SpreadDescriptor: 'node.labels.a' } }],
        MaxReplicas: 2,
      },
    },
  ],
  [
    'healthcheck',
    { healthcheck: { test: 'true', retries: 2 } },
    { healthcheck: { interval: '9s' } },
    { ContainerSpec: { Healthcheck: { Test: ['CMD-SHELL', 'true'], Retries: 2, Interval: 9e9 } } },
  ],
  [
    'logDriver',
    { logDriver: 'json-file' },
    { logDriverOptions: { 'max-file': '2' } },
    { LogDriver: { Name: 'json-file', Options: { 'max-file': '2' } } },
  ],
])('%s is merged field by field', async (_, first, then, template) => {
  await using service = await temporaryService(engine.client, { ...none, ...first });
  await service.update(then);
  expect(service.attrs.Spec.TaskTemplate).toMatchObject(template);
});

test('updateConfig and endpointSpec are merged field by field', async () => {
  await using service = await temporaryService(engine.client, {
    ...none,
    updateConfig: { parallelism: 4, failureAction: 'rollback' },
    ports: ['18083:80'],
  });
  await service.update({ updateConfig: { delay: '2s' }, endpointSpec: { mode: 'vip' } });
  const { UpdateConfig, EndpointSpec } = service.attrs.Spec;
  expect(UpdateConfig).toMatchObject({ Parallelism: 4, FailureAction: 'rollback', Delay: 2e9 });
  expect(EndpointSpec?.Ports).toHaveLength(1);
});
