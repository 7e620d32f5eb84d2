import { typeCheck } from './type-check.js';

const accepted: Record<string, [type: string, json: string]> = {
  'the least of a service': ['ServiceSpec', `{ TaskTemplate: { ContainerSpec: { Image: 'nginx:1.27' } } }`],
  'a mode without its numbers': ['ServiceMode', `{ ReplicatedJob: {} }`],
  'the newest resources': [
    'ResourceRequirements',
    `{ Limits: { MemoryBytes: 67108864 }, SwapBytes: -1, MemorySwappiness: 60 }`,
  ],
  'a mount of a group of cluster volumes': [
    'Mount',
    `{ Type: 'cluster', Source: 'group:fast', Target: '/data', ClusterOptions: {} }`,
  ],
  'a custom system call filter': ['Privileges', `{ Seccomp: { Mode: 'custom', Profile: 'e30=' } }`],
  'a plugin service': [
    'ServiceSpec',
    `{ TaskTemplate: { Runtime: 'plugin', PluginSpec: { remote: 'example/plugin', privileges: [{ name: 'network' }] } } }`,
  ],
  'init with availability and autolock': [
    'InitRequest',
    `{ ListenAddr: '0.0.0.0:2377', Availability: 'drain', AutoLockManagers: true, Spec: { Labels: {} } }`,
  ],
  'join with availability': [
    'JoinRequest',
    `{ ListenAddr: '0.0.0.0:2377', RemoteAddrs: ['192.0.2.1'], JoinToken: 'SWMTKN-1-redacted', Availability: 'pause' }`,
  ],
  'a cluster volume with its options beside the access mode': [
    'VolumeCreateRequest',
    `{ Driver: 'csi', ClusterVolumeSpec: { Group: 'fast', AccessMode: { Scope: 'single', BlockVolume: {} }, Secrets: [] } }`,
  ],
  'filters with names of their own': [
    'TaskFilters',
    `{ 'desired-state': ['running'], '_up-to-date': ['true'], service: ['web'] } as const`,
  ],
};

const refused: Record<string, [type: string, json: string, complaint: RegExp]> = {
  'the misspelt key of the API description': ['ContainerSpec', `{ Image: 'a', HealthCheck: {} }`, /HealthCheck/],
  'a camelCase key': ['ServiceSpec', `{ taskTemplate: {} }`, /taskTemplate/],
  'a service without a task template': ['ServiceSpec', `{ Name: 'web' }`, /TaskTemplate/],
  'a container without an image': ['ContainerSpec', `{ Env: [] }`, /Image/],
  'a node without a role': ['NodeSpec', `{ Availability: 'active' }`, /Role/],
  'a value outside a union': ['UpdateConfig', `{ FailureAction: 'undo' }`, /undo/],
  'a text where a number belongs': ['ResourceLimits', `{ MemoryBytes: '512m' }`, /string/],
  'cluster options inside the access mode': ['ClusterVolumeSpec', `{ AccessMode: { Secrets: [] } }`, /Secrets/],
  'a filter the endpoint does not have': ['ConfigFilters', `{ names: ['a'] }`, /names/],
  'a spec that promises no container': ['ContainerTaskSpec', `{ ForceUpdate: 0 }`, /ContainerSpec/],
};

const samples = Object.entries({ ...accepted, ...refused }).map(([name, [type, json]]) => ({ name, type, json }));

describe('requests', () => {
  const found = typeCheck(samples);

  test.each(Object.keys(accepted))('accepts %s', (name) => {
    expect(found.get(name)).toEqual([]);
  });

  test.each(Object.entries(refused))('refuses %s', (name, [, , complaint]) => {
    expect(found.get(name)).toEqual([expect.stringMatching(complaint)]);
  });
});
