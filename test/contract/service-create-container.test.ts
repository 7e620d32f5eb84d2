import type { ServiceCreateOptions } from '@swarmkit/models';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

/** What the Engine keeps of a container with these options, without what it adds to every one. */
async function stored(options: Partial<ServiceCreateOptions>): Promise<object> {
  await using service = await temporaryService(engine.client, { replicas: 0, ...options });
  expect(service.spec.toJSON()).toEqual(service.attrs.Spec);
  const { Image, Isolation, ...rest } = service.attrs.Spec.TaskTemplate.ContainerSpec;
  expect([Image, Isolation]).toEqual(['busybox', 'default']);
  return rest;
}

test.concurrent.each<[what: string, options: Partial<ServiceCreateOptions>, wire: object]>([
  ['nothing', {}, {}],
  ['words in a list', { command: ['sh', '-c'], args: ['a b', ''] }, { Command: ['sh', '-c'], Args: ['a b', ''] }],
  [
    'words in a text',
    { command: `sh -c 'sleep 1'`, args: 'a "b c"' },
    { Command: ['sh', '-c', 'sleep 1'], Args: ['a', 'b c'] },
  ],
  [
    'variables in a map',
    { env: { A: '1=2', B: null, C: 3, D: true, E: '' } },
    { Env: ['A=1=2', 'B', 'C=3', 'D=true', 'E='] },
  ],
  ['variables in a list', { env: ['A=1', 'B'] }, { Env: ['A=1', 'B'] }],
  ['hostname', { hostname: '{{.Node.Hostname}}' }, { Hostname: '{{.Node.Hostname}}' }],
  ['user', { user: '1000:1000', groups: ['10', 'audio'] }, { User: '1000:1000', Groups: ['10', 'audio'] }],
  ['isolation', { isolation: 'default' }, {}],
  ['workdir', { workdir: '/srv' }, { Dir: '/srv' }],
  ['containerLabels', { containerLabels: { a: 'b' }, labels: { c: 'd' } }, { Labels: { a: 'b' } }],
  [
    'flags',
    { tty: true, openStdin: true, readOnly: true, init: false },
    { TTY: true, OpenStdin: true, ReadOnly: true, Init: false },
  ],
  ['flags that say what is assumed', { tty: false, openStdin: false, readOnly: false }, {}],
  [
    'stop in a text',
    { stopGracePeriod: '1m30s', stopSignal: 'SIGINT' },
    { StopGracePeriod: 90e9, StopSignal: 'SIGINT' },
  ],
  ['stop in a number', { stopGracePeriod: 5e8 }, { StopGracePeriod: 5e8 }],
  [
    'healthcheck',
    { healthcheck: { test: 'true', interval: '10s', timeout: 2e9, retries: 3, startPeriod: '1m' } },
    { Healthcheck: { Test: ['CMD-SHELL', 'true'], Interval: 10e9, Timeout: 2e9, Retries: 3, StartPeriod: 60e9 } },
  ],
  ['healthcheck in words', { healthcheck: { test: ['CMD', 'true'] } }, { Healthcheck: { Test: ['CMD', 'true'] } }],
  ['no healthcheck', { healthcheck: false }, { Healthcheck: { Test: ['NONE'] } }],
  ['hosts in a map', { hosts: { db: '10.0.0.9', api: '10.0.0.8' } }, { Hosts: ['10.0.0.9 db', '10.0.0.8 api'] }],
  ['hosts in a list', { hosts: ['10.0.0.9 db replica'] }, { Hosts: ['10.0.0.9 db replica'] }],
  [
    'dnsConfig',
    { dnsConfig: { nameservers: ['1.1.1.1'], search: ['example.org'], options: ['ndots:2'] } },
    { DNSConfig: { Nameservers: ['1.1.1.1'], Search: ['example.org'], Options: ['ndots:2'] } },
  ],
  [
    'capabilities',
    { capAdd: ['NET_ADMIN'], capDrop: ['ALL'] },
    { CapabilityAdd: ['NET_ADMIN'], CapabilityDrop: ['ALL'] },
  ],
  ['sysctls', { sysctls: { 'net.core.somaxconn': 1024 } }, { Sysctls: { 'net.core.somaxconn': '1024' } }],
  ['ulimits in a map', { ulimits: { nofile: '1024:2048' } }, { Ulimits: [{ Name: 'nofile', Soft: 1024, Hard: 2048 }] }],
  [
    'ulimits in a list',
    { ulimits: ['nofile=5', { name: 'nproc', soft: 1, hard: -1 }] },
    {
      Ulimits: [
        { Name: 'nofile', Soft: 5, Hard: 5 },
        { Name: 'nproc', Soft: 1, Hard: -1 },
      ],
    },
  ],
])('%s', async (_, options, wire) => {
  expect(await stored(options)).toEqual(wire);
});

test.concurrent('security options', async () => {
  const { Privileges } = (await stored({ privileges: { selinuxDisable: true, selinuxLevel: 's0' } })) as Record<
    string,
    object
  >;
  expect(Privileges).toMatchObject({ SELinuxContext: { Disable: true, Level: 's0' } });
});

test.concurrent.each([
  [{ oomScoreAdj: 100 }, 'TaskTemplate.ContainerSpec.OomScoreAdj', '1.46'],
  [
    { healthcheck: { test: 'true', startInterval: '1s' } },
    'TaskTemplate.ContainerSpec.Healthcheck.StartInterval',
    '1.44',
  ],
  [{ privileges: { noNewPrivileges: true } }, 'TaskTemplate.ContainerSpec.Privileges.NoNewPrivileges', '1.44'],
])('%j is refused where the Engine would drop it', async (options, feature, required) => {
  const name = uniqueName();
  const old = engine.connect({ apiVersion: '1.41' });
  await expect(old.services.create({ image: 'busybox', name, ...options })).rejects.toMatchObject({
    code: 'UNSUPPORTED_VERSION',
    feature,
    required,
    actual: '1.41',
  });
  expect(await old.services.list({ filters: { name } })).toEqual([]);
});
