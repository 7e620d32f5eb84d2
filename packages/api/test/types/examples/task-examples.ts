import {
  NetworkAttachmentConfig,
  NetworkAttachmentSpec,
  Placement,
  PlacementPreference,
  Platform,
  PluginPrivilege,
  PluginSpec,
  Resources,
  RestartPolicy,
  TaskTemplate,
} from '../../../src/types/index.js';
import type { Example } from './example.js';

/** One example for each spec class of a task, with every field that goes with the others. */
export const taskExamples: readonly Example[] = [
  {
    Class: RestartPolicy,
    options: { condition: 'on-failure', delay: '5s', maxAttempts: 3, window: '2m' },
    wire: { Condition: 'on-failure', Delay: 5_000_000_000, MaxAttempts: 3, Window: 120_000_000_000 },
  },
  {
    Class: Resources,
    options: {
      cpuLimit: '0.5',
      memLimit: '512m',
      pidsLimit: 100,
      cpuReservation: 250_000_000,
      memReservation: '64m',
      genericResources: { gpu: 2, fpga: 'UUID1' },
      swapBytes: '1g',
      memorySwappiness: 10,
    },
    wire: {
      Limits: { NanoCPUs: 500_000_000, MemoryBytes: 536_870_912, Pids: 100 },
      Reservations: {
        NanoCPUs: 250_000_000,
        MemoryBytes: 67_108_864,
        GenericResources: [
          { DiscreteResourceSpec: { Kind: 'gpu', Value: 2 } },
          { NamedResourceSpec: { Kind: 'fpga', Value: 'UUID1' } },
        ],
      },
      SwapBytes: 1_073_741_824,
      MemorySwappiness: 10,
    },
  },
  {
    Class: PlacementPreference,
    options: { spread: 'node.labels.rack' },
    wire: { Spread: { SpreadDescriptor: 'node.labels.rack' } },
  },
  {
    Class: Platform,
    options: { architecture: 'amd64', os: 'linux' },
    wire: { Architecture: 'amd64', OS: 'linux' },
  },
  {
    Class: Placement,
    options: {
      constraints: ['node.role==worker', 'node.labels.disk != slow'],
      preferences: [['spread', 'node.labels.zone'], 'spread=node.labels.rack', { spread: 'engine.labels.os' }],
      platforms: [['amd64', 'linux'], 'linux/arm64', { os: 'windows' }],
      maxReplicas: 2,
    },
    wire: {
      Constraints: ['node.role==worker', 'node.labels.disk != slow'],
      Preferences: [
        { Spread: { SpreadDescriptor: 'node.labels.zone' } },
        { Spread: { SpreadDescriptor: 'node.labels.rack' } },
        { Spread: { SpreadDescriptor: 'engine.labels.os' } },
      ],
      Platforms: [{ Architecture: 'amd64', OS: 'linux' }, { Architecture: 'arm64', OS: 'linux' }, { OS: 'windows' }],
      MaxReplicas: 2,
    },
  },
  {
    Class: NetworkAttachmentConfig,
    options: { target: 'backend', aliases: ['db'], options: { mtu: '1400' } },
    wire: { Target: 'backend', Aliases: ['db'], DriverOpts: { mtu: '1400' } },
  },
  { Class: NetworkAttachmentSpec, options: { containerId: 'c1' }, wire: { ContainerID: 'c1' } },
  {
    Class: PluginPrivilege,
    options: { name: 'network', description: 'of the host', value: ['host'] },
    wire: { name: 'network', description: 'of the host', value: ['host'] },
  },
  {
    Class: PluginSpec,
    options: {
      name: 'ssh',
      remote: 'vieux/sshfs',
      disabled: true,
      privileges: [{ name: 'network' }],
      env: { DEBUG: 1 },
    },
    wire: { name: 'ssh', remote: 'vieux/sshfs', disabled: true, privileges: [{ name: 'network' }], env: ['DEBUG=1'] },
  },
  {
    Class: TaskTemplate,
    options: {
      containerSpec: { image: 'busybox' },
      resources: { memLimit: '512m' },
      restartPolicy: { delay: '5s' },
      placement: ['node.role==manager'],
      networks: ['backend', 'name=front,alias=www'],
      logDriver: 'journald',
      forceUpdate: 7,
      runtime: 'container',
    },
    wire: {
      ContainerSpec: { Image: 'busybox' },
      Resources: { Limits: { MemoryBytes: 536_870_912 } },
      RestartPolicy: { Delay: 5_000_000_000 },
      Placement: { Constraints: ['node.role==manager'] },
      Networks: [{ Target: 'backend' }, { Target: 'front', Aliases: ['www'] }],
      LogDriver: { Name: 'journald' },
      ForceUpdate: 7,
      Runtime: 'container',
    },
    without: ['pluginSpec', 'networkAttachmentSpec'],
  },
];
