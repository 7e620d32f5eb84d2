import {
  ConfigReference,
  ContainerSpec,
  EndpointSpec,
  type EndpointSpecOptions,
  InvalidArgumentError,
  Mount,
  Placement,
  PlacementPreference,
  Privileges,
  Resources,
  SecretReference,
  ServiceMode,
  type Spec,
  SwarmSpec,
  UpdateConfig,
} from '@swarmkit/api';

// What docker-py's `docker.types` builds, with the same values in options: the JSON that reaches the Engine is the same.

test.each<[what: string, made: Spec, json: object]>([
  ['a mode alone', new ServiceMode('replicated'), { Replicated: {} }],
  ['a mode with a count by position', new ServiceMode('replicated', 21), { Replicated: { Replicas: 21 } }],
  ['a mode with no replicas', new ServiceMode('replicated', 0), { Replicated: { Replicas: 0 } }],
  ['a mode with a count by name', new ServiceMode('replicated', { replicas: 2 }), { Replicated: { Replicas: 2 } }],
  ['a global mode', new ServiceMode('global'), { Global: {} }],
  ['a global job', new ServiceMode('global-job'), { GlobalJob: {} }],
  ['a job', new ServiceMode('replicated-job'), { ReplicatedJob: {} }],
  [
    'a job with both counts by position',
    new ServiceMode('replicated-job', 4, 2),
    { ReplicatedJob: { TotalCompletions: 4, MaxConcurrent: 2 } },
  ],
  ['a preference by position', new PlacementPreference('spread', 'x'), { Spread: { SpreadDescriptor: 'x' } }],
  [
    'a placement with pairs',
    new Placement({ platforms: [['x86_64', 'linux']], preferences: [['spread', 'x']], maxreplicas: 1 }),
    {
      Platforms: [{ Architecture: 'x86_64', OS: 'linux' }],
      Preferences: [{ Spread: { SpreadDescriptor: 'x' } }],
      MaxReplicas: 1,
    },
  ],
  [
    'a secret under its own name',
    new SecretReference({ secretId: 'id', secretName: 'key' }),
    { SecretID: 'id', SecretName: 'key', File: { Name: 'key', UID: '0', GID: '0', Mode: 0o444 } },
  ],
  [
    'a config with a file of its own',
    new ConfigReference({ configId: 'id', configName: 'ini', filename: '/etc/x', uid: '1', gid: '2', mode: 0o400 }),
    { ConfigID: 'id', ConfigName: 'ini', File: { Name: '/etc/x', UID: '1', GID: '2', Mode: 0o400 } },
  ],
  [
    "resources in the Engine's units",
    new Resources({ cpuLimit: 4_000_000, memLimit: 3 * 1024 ** 3, genericResources: { gpu: 2, mpi: 'latest' } }),
    {
      Limits: { NanoCPUs: 4_000_000, MemoryBytes: 3 * 1024 ** 3 },
      Reservations: {
        GenericResources: [
          { DiscreteResourceSpec: { Kind: 'gpu', Value: 2 } },
          { NamedResourceSpec: { Kind: 'mpi', Value: 'latest' } },
        ],
      },
    },
  ],
  [
    "an update without docker-py's defaults, which let all tasks fail at once",
    new UpdateConfig({ monitor: 300_000_000, maxFailureRatio: 0.4 }),
    { Monitor: 300_000_000, MaxFailureRatio: 0.4 },
  ],
  [
    "a credential spec in docker-py's spelling",
    new Privileges({ credentialspecFile: 'spec.json', selinuxDisable: true }),
    { CredentialSpec: { File: 'spec.json' }, SELinuxContext: { Disable: true } },
  ],
  [
    'mounts as texts and as an object',
    new ContainerSpec({
      image: 'scratch',
      mounts: ['/local:/a', '/local2:/b:ro', 'data:/c:rw', 'd', new Mount({ target: '/e', source: 'data' })],
    }),
    {
      Image: 'scratch',
      Mounts: [
        { Type: 'bind', Source: '/local', Target: '/a' },
        { Type: 'bind', Source: '/local2', Target: '/b', ReadOnly: true },
        { Type: 'volume', Source: 'data', Target: '/c', ReadOnly: false },
        { Type: 'volume', Target: 'd' },
        { Type: 'volume', Source: 'data', Target: '/e' },
      ],
    },
  ],
  [
    'settings of a swarm',
    new SwarmSpec({ snapshotInterval: 5000, nodeCertExpiry: 7_776_000_000_000_000, caForceRotate: 6 }),
    { Raft: { SnapshotInterval: 5000 }, CAConfig: { NodeCertExpiry: 7_776_000_000_000_000, ForceRotate: 6 } },
  ],
])('%s', (_, made, json) => {
  expect(made.toJSON()).toEqual(json);
});

test.each<[ports: EndpointSpecOptions['ports'], json: object[]]>([
  [{ 8080: 80 }, [{ Protocol: 'tcp', PublishedPort: 8080, TargetPort: 80 }]],
  [{ 8080: [80] }, [{ Protocol: 'tcp', PublishedPort: 8080, TargetPort: 80 }]],
  [{ 8080: [80, 'udp'] }, [{ Protocol: 'udp', PublishedPort: 8080, TargetPort: 80 }]],
  [{ 8080: [80, null, 'host'] }, [{ Protocol: 'tcp', PublishedPort: 8080, TargetPort: 80, PublishMode: 'host' }]],
  [{ 8080: [80, undefined, 'host'] }, [{ Protocol: 'tcp', PublishedPort: 8080, TargetPort: 80, PublishMode: 'host' }]],
])('ports %j', (ports, json) => {
  expect(new EndpointSpec({ ports }).toJSON().Ports).toEqual(json);
});

test.each<[what: string, make: () => unknown, option: string]>([
  ['replicas of a global mode', () => new ServiceMode('global', 21), 'replicas'],
  ['replicas of a global job', () => new ServiceMode('global-job', 21), 'replicas'],
  ['a mode that is not there', () => Reflect.construct(ServiceMode, ['foobar']) as unknown, 'mode'],
  ['a mount with four parts', () => new ContainerSpec({ mounts: ['a:b:c:rw'] }), 'mounts[0]'],
  ['a port with too much', () => new EndpointSpec({ ports: { 80: [80, 'tcp', 'host', 'x'] as never } }), 'ports.80'],
  ['both credential specs', () => new Privileges({ credentialspecFile: 'a', credentialspecRegistry: 'b' }), ''],
  ...['1', 1, (): string => '1', new Set([1])].map((value): [string, () => unknown, string] => [
    `generic resources from ${typeof value}`,
    () => new Resources({ genericResources: value as never }),
    'genericResources',
  ]),
])('%s: refused', (_, make, option) => {
  expect(make).toThrow(InvalidArgumentError);
  expect(make).toThrow(expect.objectContaining({ option: expect.stringContaining(option) as string }));
});
