import {
  ConfigReference,
  ContainerSpec,
  mergeInto,
  Privileges,
  Resources,
  Seccomp,
  ServiceSpec,
  type ServiceSpecOptions,
  SwarmExternalCA,
  SwarmSpec,
  TaskTemplate,
  UpdateConfig,
} from '../../src/types/index.js';
import { refusal } from './refusal.js';

test.each<[string, () => unknown, string]>([
  ['swap without a memory limit', () => new Resources({ swapBytes: '1g' }), 'swapBytes'],
  ['unlimited swap without a memory limit', () => new Resources({ swapBytes: -1 }), 'swapBytes'],
  [
    'two credential specs',
    () => new Privileges({ credentialSpecFile: 'a', credentialSpecRegistry: 'b' }),
    'credentialSpecRegistry',
  ],
  ['a custom filter without a profile', () => new Privileges({ seccomp: { mode: 'custom' } }), 'seccomp.profile'],
  ['a profile without a custom filter', () => new Seccomp({ mode: 'default', profile: {} }), 'profile'],
  ['a profile that is a path', () => new Seccomp({ mode: 'custom', profile: './seccomp.json' }), 'profile'],
  ['a job with an update config', () => new ServiceSpec({ mode: 'global-job', updateConfig: {} }), 'updateConfig'],
  [
    'a replicated plugin',
    () => new ServiceSpec({ mode: 'replicated', taskTemplate: { runtime: 'plugin', pluginSpec: { name: 'x' } } }),
    'mode',
  ],
  [
    'a plugin with a container',
    () => new TaskTemplate({ runtime: 'plugin', containerSpec: { image: 'x' } }),
    'containerSpec',
  ],
  ['a plugin spec for a container', () => new TaskTemplate({ pluginSpec: { name: 'x' } }), 'pluginSpec'],
  [
    'a config that is a file and not',
    () => new ConfigReference({ configName: 'c', filename: 'f', runtime: true }),
    'runtime',
  ],
  ['two secrets in one file', () => new ContainerSpec({ secrets: ['a', 'source=b,target=a'] }), 'secrets[1]'],
  ['two configs in one file', () => new ContainerSpec({ configs: ['a', 'a'] }), 'configs[1]'],
  ['a word that is not in the list', () => new UpdateConfig({ order: 'stop-frist' as 'stop-first' }), 'order'],
  ['another name of the swarm', () => new SwarmSpec({ name: 'prod' as 'default' }), 'name'],
  ['an authority without a place', () => new SwarmExternalCA({}), 'url'],
  ['an authority within a list', () => new SwarmSpec({ externalCas: [{ url: '' }] }), 'externalCas[0].url'],
])('%s is refused', (_name, action, option) => {
  expect(refusal(action).option).toBe(option);
});

test('a word that is not in the list gets those that are', () => {
  expect(refusal(() => new UpdateConfig({ order: 'stop-frist' as 'stop-first' })).message).toBe(
    "order must be one of 'stop-first', 'start-first'. Did you mean 'stop-first'?",
  );
});

test('what the patch makes with what is there already counts', () => {
  const wire = { TaskTemplate: { Resources: { Limits: { MemoryBytes: 5_000_000 } } } };
  const patch = (resources: object): ServiceSpecOptions => ({ taskTemplate: { resources } });
  expect(mergeInto(ServiceSpec, wire, patch({ swapBytes: 1 }))).toEqual({
    TaskTemplate: { Resources: { Limits: { MemoryBytes: 5_000_000 }, SwapBytes: 1 } },
  });
  const option = 'taskTemplate.resources.swapBytes';
  expect(refusal(() => mergeInto(ServiceSpec, wire, patch({ swapBytes: 1, memLimit: null }))).option).toBe(option);
  const vip = { EndpointSpec: { Mode: 'vip', Ports: [{ TargetPort: 80 }] } };
  expect(refusal(() => mergeInto(ServiceSpec, vip, { endpointSpec: { mode: 'dnsrr' } })).option).toBe(
    'endpointSpec.ports[0]',
  );
});

test('the empty texts of the Engine are no second credential spec', () => {
  const wire = { CredentialSpec: { Config: '', File: 'a', Registry: '' } };
  expect(mergeInto(Privileges, wire, { credentialSpecFile: 'b' })).toEqual({
    CredentialSpec: { Config: '', File: 'b', Registry: '' },
  });
});

test('what the Engine says is read and sent again, whatever it is', () => {
  const wire = { Mode: { Global: {}, Replicated: {} }, EndpointSpec: { Mode: 'dnsrr', Ports: [{ TargetPort: 80 }] } };
  const spec = ServiceSpec.fromWire(wire);
  expect(spec.toJSON()).toEqual(wire);
  spec.endpointSpec = { mode: 'dnsrr', ports: ['80'] };
  expect(refusal(() => spec.toJSON()).option).toBe('endpointSpec.ports[0]');
});
