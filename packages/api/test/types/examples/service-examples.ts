import {
  EndpointSpec,
  PortConfig,
  ReplicatedJobMode,
  ReplicatedMode,
  RollbackConfig,
  ServiceMode,
  ServiceSpec,
  UpdateConfig,
} from '../../../src/types/index.js';
import type { Example } from './example.js';

const rollout = {
  options: {
    parallelism: 2,
    delay: '10s',
    failureAction: 'rollback',
    monitor: '1m',
    maxFailureRatio: 0.25,
    order: 'start-first',
  },
  wire: {
    Parallelism: 2,
    Delay: 10_000_000_000,
    FailureAction: 'rollback',
    Monitor: 60_000_000_000,
    MaxFailureRatio: 0.25,
    Order: 'start-first',
  },
};

/** One example for each spec class of a service, with every field that goes with the others. */
export const serviceExamples: readonly Example[] = [
  { Class: UpdateConfig, ...rollout },
  { Class: RollbackConfig, ...rollout },
  {
    Class: PortConfig,
    options: { name: 'web', protocol: 'udp', target: 80, published: 8080, mode: 'host' },
    wire: { Name: 'web', Protocol: 'udp', TargetPort: 80, PublishedPort: 8080, PublishMode: 'host' },
  },
  {
    Class: EndpointSpec,
    options: { mode: 'vip', ports: ['53:53/udp', { target: 80 }] },
    wire: {
      Mode: 'vip',
      Ports: [{ Protocol: 'udp', TargetPort: 53, PublishedPort: 53, PublishMode: 'ingress' }, { TargetPort: 80 }],
    },
  },
  { Class: ReplicatedMode, options: { replicas: 0 }, wire: { Replicas: 0 } },
  {
    Class: ReplicatedJobMode,
    options: { maxConcurrent: 2, totalCompletions: 8 },
    wire: { MaxConcurrent: 2, TotalCompletions: 8 },
  },
  {
    Class: ServiceMode,
    options: { replicated: { replicas: 3 } },
    wire: { Replicated: { Replicas: 3 } },
    without: ['global', 'replicatedJob', 'globalJob'],
  },
  {
    Class: ServiceSpec,
    options: {
      name: 'web',
      labels: { team: 'edge' },
      taskTemplate: { containerSpec: { image: 'nginx', env: ['A=1'] }, forceUpdate: 1 },
      mode: { mode: 'replicated', replicas: 3 },
      updateConfig: rollout.options,
      rollbackConfig: { order: 'stop-first' },
      endpointSpec: { ports: ['8080:80'] },
    },
    wire: {
      Name: 'web',
      Labels: { team: 'edge' },
      TaskTemplate: { ContainerSpec: { Image: 'nginx', Env: ['A=1'] }, ForceUpdate: 1 },
      Mode: { Replicated: { Replicas: 3 } },
      UpdateConfig: rollout.wire,
      RollbackConfig: { Order: 'stop-first' },
      EndpointSpec: { Ports: [{ Protocol: 'tcp', TargetPort: 80, PublishedPort: 8080, PublishMode: 'ingress' }] },
    },
  },
];
