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

test('a service of an image alone has what the Engine makes up, and nothing else', async () => {
  const name = uniqueName();
  const spec = await stored({ name, replicas: 0 });
  expect(spec).toEqual({
    Name: name,
    Labels: {},
    TaskTemplate: { ContainerSpec: { Image: 'busybox', Isolation: 'default' }, ForceUpdate: 0, Runtime: 'container' },
    Mode: { Replicated: { Replicas: 0 } },
  });
});

test('a service without a name gets one', async () => {
  const service = await engine.client.services.create({ image: 'busybox', replicas: 0 });
  await service.remove();
  expect(service.name).toMatch(/^[a-z]+_[a-z]+\d*$/);
});

const update = {
  Parallelism: 2,
  Delay: 10e9,
  FailureAction: 'rollback',
  Monitor: 20e9,
  MaxFailureRatio: 0.25,
  Order: 'start-first',
};

test.concurrent.each<[what: string, options: Partial<ServiceCreateOptions>, wire: object]>([
  ['labels', { labels: { team: 'edge' } }, { Labels: { team: 'edge' } }],
  [
    'updateConfig',
    {
      updateConfig: {
        parallelism: 2,
        delay: '10s',
        failureAction: 'rollback',
        monitor: '20s',
        maxFailureRatio: 0.25,
        order: 'start-first',
      },
    },
    { UpdateConfig: update },
  ],
  [
    'rollbackConfig',
    { rollbackConfig: { parallelism: 1, order: 'stop-first', monitor: 5e8 } },
    {
      RollbackConfig: { Parallelism: 1, FailureAction: 'pause', Monitor: 5e8, MaxFailureRatio: 0, Order: 'stop-first' },
    },
  ],
  [
    'updateConfig without a number, which is one task at a time',
    { updateConfig: { delay: '10s' }, rollbackConfig: { failureAction: 'continue' } },
    { UpdateConfig: { Parallelism: 1, Delay: 10e9 }, RollbackConfig: { Parallelism: 1, FailureAction: 'continue' } },
  ],
  ['updateConfig of all at once', { updateConfig: { parallelism: 0 } }, { UpdateConfig: { Parallelism: 0 } }],
  [
    'ports',
    { ports: ['18080:80', '1053:53/udp', { target: 9000, mode: 'host' }] },
    {
      EndpointSpec: {
        Mode: 'vip',
        Ports: [
          { Protocol: 'tcp', TargetPort: 80, PublishedPort: 18080, PublishMode: 'ingress' },
          { Protocol: 'udp', TargetPort: 53, PublishedPort: 1053, PublishMode: 'ingress' },
          { Protocol: 'tcp', TargetPort: 9000, PublishMode: 'host' },
        ],
      },
    },
  ],
  [
    'endpointSpec',
    { endpointSpec: { mode: 'dnsrr', ports: [{ target: 80, published: 80, mode: 'host' }] } },
    {
      EndpointSpec: {
        Mode: 'dnsrr',
        Ports: [{ Protocol: 'tcp', TargetPort: 80, PublishedPort: 80, PublishMode: 'host' }],
      },
    },
  ],
  ['mode by name', { mode: 'global', constraints: ['node.labels.none==1'] }, { Mode: { Global: {} } }],
  ['mode in fields', { mode: { mode: 'replicated', replicas: 0 } }, { Mode: { Replicated: { Replicas: 0 } } }],
  [
    'a job',
    { mode: 'replicated-job', replicas: 0 },
    { Mode: { ReplicatedJob: { MaxConcurrent: 1, TotalCompletions: 0 } } },
  ],
])('%s', async (_, options, expected) => {
  const spec = await stored({ ...(options.mode === undefined && { replicas: 0 }), ...options });
  expect(spec).toMatchObject(expected);
});
