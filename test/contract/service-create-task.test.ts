import type { ServiceCreateOptions } from '@swarmkit/models';
import type { wire } from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

/** The spec that the Engine keeps of a service with these options. */
async function stored(options: Partial<ServiceCreateOptions>): Promise<wire.StoredServiceSpec> {
  await using service = await temporaryService(engine.client, options);
  expect(service.spec.toJSON()).toEqual(service.attrs.Spec);
  return service.attrs.Spec;
}

const resources = {
  Limits: { NanoCPUs: 5e8, MemoryBytes: 2 ** 29, Pids: 100 },
  Reservations: { MemoryBytes: 2 ** 26 },
};
test.concurrent.each<[what: string, options: Partial<ServiceCreateOptions>, wire: Partial<wire.TaskSpec>]>([
  [
    'resources in texts',
    { resources: { cpuLimit: '0.5', memLimit: '512m', pidsLimit: 100, memReservation: '64MiB' } },
    { Resources: resources },
  ],
  [
    'resources in numbers',
    { resources: { cpuLimit: 5e8, memLimit: 2 ** 29, pidsLimit: 100, memReservation: 2 ** 26 } },
    { Resources: resources },
  ],
  [
    'generic resources',
    { resources: { genericResources: { gpu: 2, ssd: 'fast' } } },
    {
      Resources: {
        Reservations: {
          GenericResources: [
            { DiscreteResourceSpec: { Kind: 'gpu', Value: 2 } },
            { NamedResourceSpec: { Kind: 'ssd', Value: 'fast' } },
          ],
        },
      },
    },
  ],
  [
    'restartPolicy',
    { restartPolicy: { condition: 'on-failure', delay: '2s', maxAttempts: 3, window: '1m' } },
    { RestartPolicy: { Condition: 'on-failure', Delay: 2e9, MaxAttempts: 3, Window: 60e9 } },
  ],
  [
    'placement',
    {
      constraints: ['node.role==manager'],
      preferences: ['spread=node.labels.rack', ['spread', 'node.labels.row']],
      platforms: ['linux/amd64'],
      maxReplicas: 2,
    },
    {
      Placement: {
        Constraints: ['node.role==manager'],
        Preferences: [
          { Spread: { SpreadDescriptor: 'node.labels.rack' } },
          { Spread: { SpreadDescriptor: 'node.labels.row' } },
        ],
        Platforms: [{ Architecture: 'amd64', OS: 'linux' }],
        MaxReplicas: 2,
      },
    },
  ],
  ['log driver by name', { logDriver: 'none' }, { LogDriver: { Name: 'none' } }],
  [
    'log driver and options apart',
    { logDriver: 'json-file', logDriverOptions: { 'max-size': '1m' } },
    { LogDriver: { Name: 'json-file', Options: { 'max-size': '1m' } } },
  ],
  [
    'log driver in fields',
    { logDriver: { name: 'json-file', options: { 'max-size': '1m' } } },
    { LogDriver: { Name: 'json-file', Options: { 'max-size': '1m' } } },
  ],
])('%s', async (_, options, expected) => {
  const { ContainerSpec, ForceUpdate, Runtime, ...rest } = (await stored({ replicas: 0, ...options })).TaskTemplate;
  expect([ContainerSpec.Image, ForceUpdate, Runtime]).toEqual(['busybox', 0, 'container']);
  expect(rest).toEqual(expected);
});

test('a network that is not there is refused by the Engine, by its name', async () => {
  const name = uniqueName();
  const networks = [`name=${name},alias=db`];
  await expect(stored({ replicas: 0, networks })).rejects.toThrow(`network ${name} not found`);
});
