import { UnsupportedVersionError } from '../../src/errors/index.js';
import {
  fieldsOf,
  requireVersion,
  ServiceSpec,
  type ServiceSpecOptions,
  type SpecClass,
  SwarmSpec,
  toWire,
} from '../../src/types/index.js';
import { compareVersions } from '../../src/version/compare-versions.js';
import { examples } from './examples/examples.js';

function refused(Class: SpecClass, wire: object, version: string): UnsupportedVersionError | undefined {
  try {
    requireVersion(Class, wire, version);
    return undefined;
  } catch (error) {
    return error as UnsupportedVersionError;
  }
}

const container = (containerSpec: object): ServiceSpecOptions => ({ taskTemplate: { containerSpec } });

test.each<[ServiceSpecOptions, string, string]>([
  [container({ sysctls: { a: 1 } }), 'TaskTemplate.ContainerSpec.Sysctls', '1.40'],
  [container({ capAdd: ['A'] }), 'TaskTemplate.ContainerSpec.CapabilityAdd', '1.41'],
  [container({ ulimits: { nofile: 1 } }), 'TaskTemplate.ContainerSpec.Ulimits', '1.41'],
  [container({ init: false }), 'TaskTemplate.ContainerSpec.Init', '1.37'],
  [container({ oomScoreAdj: 1 }), 'TaskTemplate.ContainerSpec.OomScoreAdj', '1.46'],
  [container({ healthcheck: { startInterval: '1s' } }), 'TaskTemplate.ContainerSpec.Healthcheck.StartInterval', '1.44'],
  [container({ privileges: { seccomp: 'unconfined' } }), 'TaskTemplate.ContainerSpec.Privileges.Seccomp', '1.44'],
  [
    container({ privileges: { credentialSpecConfig: 'c' } }),
    'TaskTemplate.ContainerSpec.Privileges.CredentialSpec.Config',
    '1.40',
  ],
  [
    container({ configs: ['a', { configName: 'b', runtime: true }] }),
    'TaskTemplate.ContainerSpec.Configs[1].Runtime',
    '1.40',
  ],
  [
    container({ mounts: ['/a', 'type=cluster,src=v,dst=/b'] }),
    'TaskTemplate.ContainerSpec.Mounts[1].Type "cluster"',
    '1.42',
  ],
  [container({ mounts: ['type=npipe,src=a,dst=b'] }), 'TaskTemplate.ContainerSpec.Mounts[0].Type "npipe"', '1.35'],
  [
    container({ mounts: ['src=v,dst=/b,volume-subpath=x'] }),
    'TaskTemplate.ContainerSpec.Mounts[0].VolumeOptions.Subpath',
    '1.45',
  ],
  [{ taskTemplate: { resources: { pidsLimit: 1 } } }, 'TaskTemplate.Resources.Limits.Pids', '1.41'],
  [{ taskTemplate: { resources: { memLimit: '1g', swapBytes: 0 } } }, 'TaskTemplate.Resources.SwapBytes', '1.52'],
  [{ taskTemplate: { placement: { maxReplicas: 1 } } }, 'TaskTemplate.Placement.MaxReplicas', '1.40'],
  [{ mode: 'global-job' }, 'Mode.GlobalJob', '1.41'],
  [{ mode: 'replicated-job' }, 'Mode.ReplicatedJob', '1.41'],
  [{ endpointSpec: { ports: ['80', '9/sctp'] } }, 'EndpointSpec.Ports[1].Protocol "sctp"', '1.37'],
  [{ updateConfig: { failureAction: 'rollback' } }, 'UpdateConfig.FailureAction "rollback"', '1.28'],
  [{ updateConfig: { order: 'start-first' } }, 'UpdateConfig.Order', '1.29'],
  [{ rollbackConfig: { parallelism: 1 } }, 'RollbackConfig', '1.28'],
])('%j needs %s', (options, feature, required) => {
  const wire = toWire(ServiceSpec, options);
  const before = `1.${Number(required.slice(2)) - 1}`;
  expect(refused(ServiceSpec, wire, required)).toBeUndefined();
  expect(refused(ServiceSpec, wire, before)).toBeInstanceOf(UnsupportedVersionError);
  expect(refused(ServiceSpec, wire, before)).toMatchObject({ feature, required, actual: before });
});

test('what the Engine assumes anyway needs no version', () => {
  const wire = {
    Labels: {},
    TaskTemplate: {
      ContainerSpec: {
        Image: 'a',
        Isolation: 'default',
        Privileges: { CredentialSpec: null, SELinuxContext: null, NoNewPrivileges: false },
        Ulimits: [],
        Sysctls: {},
        Init: null,
      },
      ForceUpdate: 0,
      Runtime: 'container',
    },
    UpdateConfig: { MaxFailureRatio: 0, Order: 'stop-first' },
    EndpointSpec: { Mode: 'vip', Ports: [{ Protocol: 'tcp', TargetPort: 80, PublishMode: 'ingress' }] },
    Next: 1,
  };
  expect(refused(ServiceSpec, wire, '1.24')).toBeUndefined();
  expect(
    refused(SwarmSpec, { CAConfig: { ForceRotate: 0 }, EncryptionConfig: { AutoLockManagers: false } }, '1.24'),
  ).toBeUndefined();
});

test('JSON of the wrong shape is left to the Engine', () => {
  expect(
    refused(ServiceSpec, { TaskTemplate: 5, Mode: [null, 'x'], EndpointSpec: { Ports: [7, null] } }, '1.24'),
  ).toBeUndefined();
});

test('every example passes with the newest version, and each of its newest fields not with the one before', () => {
  for (const { Class, wire } of examples) {
    expect(refused(Class, wire, '1.60')).toBeUndefined();
    const newest = fieldsOf(Class)
      .filter(
        ({ wire: name, since }) =>
          since !== undefined &&
          name.split('.').reduce<unknown>((value, key) => (value as never)?.[key], wire) !== undefined,
      )
      .map(({ since }) => since as string)
      .sort(compareVersions)
      .at(-1);
    if (newest !== undefined && compareVersions(newest, '1.25') > 0)
      expect(refused(Class, wire, '1.24')).toBeInstanceOf(UnsupportedVersionError);
  }
});

test.each([
  ['1.9', '1.41', -1],
  ['1.41', '1.41', 0],
  ['1.41', '1.40', 1],
  ['2.0', '1.99', 1],
  ['1.100', '1.99', 1],
  ['1', '1.0', 0],
])('%s compared with %s', (left, right, sign) => {
  expect(Math.sign(compareVersions(left, right))).toBe(sign);
});
