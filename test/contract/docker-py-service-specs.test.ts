import {
  ConfigReference,
  ContainerSpec,
  type ContainerSpecOptions,
  DNSConfig,
  DriverConfig,
  EndpointSpec,
  type EngineClient,
  Healthcheck,
  Mount,
  Placement,
  Privileges,
  Resources,
  RestartPolicy,
  SecretReference,
  ServiceMode,
  ServiceSpec,
  type ServiceSpecOptions,
  TaskTemplate,
  type TaskTemplateOptions,
  UpdateConfig,
  type wire,
} from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';

// docker-py's low level, call by call: a task template of spec classes goes out, the Engine's JSON comes back.

const under = engineUnderTest();
const engine = (): EngineClient => under.client.api;

type Parts = [container: ContainerSpecOptions, task?: TaskTemplateOptions, service?: ServiceSpecOptions];

/** What the Engine keeps of a service without tasks. */
async function stored(...[container, task, service]: Parts): Promise<wire.StoredServiceSpec> {
  const containerSpec = new ContainerSpec({ image: 'busybox', command: ['true'], ...container });
  const taskTemplate = new TaskTemplate({ containerSpec, ...task });
  const mode = new ServiceMode('replicated', 0);
  const { ID } = await engine().services.create(
    new ServiceSpec({ name: uniqueName(), mode, taskTemplate, ...service }),
  );
  try {
    return (await engine().services.inspect(ID)).Spec;
  } finally {
    await engine().services.remove(ID);
  }
}

const container = async (options: ContainerSpecOptions): Promise<unknown> =>
  (await stored(options)).TaskTemplate.ContainerSpec;
const second = 1_000_000_000;

const resources = new Resources({
  cpuLimit: 4_000_000,
  memLimit: 3 * 1024 ** 3,
  cpuReservation: 3_500_000,
  memReservation: 2 * 1024 ** 3,
  genericResources: { gpu: 2, mpi: 'latest' },
});
const restartPolicy = new RestartPolicy({ condition: 'any', delay: 5, maxAttempts: 5 });
const placement = new Placement({
  constraints: ['node.id==abc'],
  preferences: [['spread', 'node.labels.rack']],
  platforms: [['x86_64', 'linux']],
  maxReplicas: 1,
});

test.concurrent.each<[what: string, task: TaskTemplateOptions, kept: object]>([
  ['resources', { resources }, { Resources: resources.toJSON() }],
  ['a restart policy', { restartPolicy }, { RestartPolicy: restartPolicy.toJSON() }],
  ['a placement', { placement }, { Placement: placement.toJSON() }],
  ['constraints alone', { placement: ['node.id==abc'] }, { Placement: { Constraints: ['node.id==abc'] } }],
  ['a log driver', { logDriver: new DriverConfig({ name: 'none' }) }, { LogDriver: { Name: 'none' } }],
])('%s is kept as sent', async (_, task, kept) => {
  expect((await stored({}, task)).TaskTemplate).toMatchObject(kept);
});

const healthcheck = new Healthcheck({
  test: 'true',
  retries: 3,
  timeout: second,
  startPeriod: 3 * second,
  interval: 5e8,
});
const dnsConfig = new DNSConfig({ nameservers: ['8.8.8.8', '8.8.4.4'], search: ['local'], options: ['debug'] });

test.concurrent.each<[what: string, options: ContainerSpecOptions, kept: object]>([
  ['a health check', { healthcheck }, { Healthcheck: healthcheck.toJSON() }],
  ['name servers', { dnsConfig }, { DNSConfig: dnsConfig.toJSON() }],
  ['hosts', { hosts: { foobar: '127.0.0.1', baz: '8.8.8.8' } }, { Hosts: ['127.0.0.1 foobar', '8.8.8.8 baz'] }],
  ['a number in the environment', { env: { PORT: 1 } }, { Env: ['PORT=1'] }],
  ['a command as text', { command: 'sleep 300' }, { Command: ['sleep', '300'] }],
  ['groups', { groups: ['one', 'two'] }, { Groups: ['one', 'two'] }],
  ['sysctls', { sysctls: { 'net.core.somaxconn': '1024' } }, { Sysctls: { 'net.core.somaxconn': '1024' } }],
  ['capabilities', { capAdd: ['CAP_SYSLOG'] }, { CapabilityAdd: ['CAP_SYSLOG'] }],
  ['flags', { tty: true, readOnly: true, init: true }, { TTY: true, ReadOnly: true, Init: true }],
  ['a stop signal', { stopSignal: 'SIGINT', stopGracePeriod: 5 }, { StopSignal: 'SIGINT', StopGracePeriod: 5 }],
  [
    'privileges',
    { privileges: new Privileges({ selinuxDisable: true }) },
    { Privileges: { SELinuxContext: { Disable: true } } },
  ],
  [
    'a volume',
    { mounts: [new Mount({ target: '/test', source: 'data' })] },
    { Mounts: [{ Type: 'volume', Source: 'data', Target: '/test' }] },
  ],
])('%s of a container: kept as sent', async (_, options, kept) => {
  expect(await container(options)).toMatchObject(kept);
});

test('an update config keeps what it says, and the Engine fills in the rest', async () => {
  const updateConfig = new UpdateConfig({ parallelism: 10, delay: 5, failureAction: 'pause', order: 'start-first' });
  const monitored = new UpdateConfig({ monitor: 300_000_000, maxFailureRatio: 0.4 });
  expect((await stored({}, {}, { updateConfig })).UpdateConfig).toMatchObject(updateConfig.toJSON());
  expect((await stored({}, {}, { updateConfig: monitored })).UpdateConfig).toMatchObject({
    ...monitored.toJSON(),
    Parallelism: 0,
    Order: 'stop-first',
  });
});

test('ports by a map of published port', async () => {
  const endpointSpec = new EndpointSpec({ ports: { 12357: [1990, 'udp'], 12562: [678], 53243: [8080, null, 'host'] } });
  const { EndpointSpec: kept } = await stored({}, {}, { endpointSpec });
  expect(kept?.Ports).toEqual([
    { Protocol: 'udp', PublishedPort: 12357, TargetPort: 1990, PublishMode: 'ingress' },
    { Protocol: 'tcp', PublishedPort: 12562, TargetPort: 678, PublishMode: 'ingress' },
    { Protocol: 'tcp', PublishedPort: 53243, TargetPort: 8080, PublishMode: 'host' },
  ]);
});

test.concurrent.each<[mode: ServiceSpecOptions['mode'], kept: wire.ServiceMode]>([
  ['global', { Global: {} }],
  [new ServiceMode('replicated', 0), { Replicated: { Replicas: 0 } }],
])('mode %j', async (mode, kept) => {
  const spec = await stored({}, { placement: ['node.role==nobody'] }, { mode });
  expect(spec.Mode).toEqual(kept);
});

test('references to secrets and configs come back as they went', async () => {
  const name = uniqueName();
  const Data = Buffer.from('東方花映塚').toString('base64');
  const secret = await engine().secrets.create({ Name: name, Data });
  const config = await engine().configs.create({ Name: name, Data });
  try {
    const secrets = [new SecretReference({ secretId: secret.ID, secretName: name })];
    const configs = [new ConfigReference({ configId: config.ID, configName: name })];
    expect(await container({ secrets, configs })).toMatchObject({
      Secrets: secrets.map((reference) => reference.toJSON()),
      Configs: configs.map((reference) => reference.toJSON()),
    });
  } finally {
    await engine().secrets.remove(secret.ID);
    await engine().configs.remove(config.ID);
  }
});

test('a container may also be given in the form of the wire', async () => {
  const ContainerSpec = { Image: 'busybox', Command: ['true'], TTY: true };
  const Mode = { Replicated: { Replicas: 0 } };
  const { ID } = await engine().services.create({ Name: uniqueName(), Mode, TaskTemplate: { ContainerSpec } });
  try {
    expect((await engine().services.inspect(ID)).Spec.TaskTemplate.ContainerSpec).toMatchObject(ContainerSpec);
  } finally {
    await engine().services.remove(ID);
  }
});
