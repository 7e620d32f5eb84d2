import { placeOf } from '../../src/services/option-places.js';

test.each([
  ['maxReplicas', 'placement'],
  ['maxreplicas', 'placement'],
  ['labels', 'service'],
  ['hostname', 'container'],
  ['networks', 'task'],
  ['containerLabels', 'own'],
])('%s belongs to %s', (option, place) => {
  expect(placeOf(option)).toBe(place);
});

test.each([
  ['Image', 'image'],
  ['force_update', 'forceUpdate'],
  ['container_labels', 'containerLabels'],
  ['mem_limit', 'resources.memLimit'],
  ['MemoryBytes', 'resources.memLimit'],
  ['volumes', 'mounts'],
  ['environment', 'env'],
  ['extra_hosts', 'hosts'],
  ['stop-timeout', 'stopGracePeriod'],
  ['entrypoint', 'command'],
  ['limit-cpu', 'resources.cpuLimit'],
  ['max_replicas_per_node', 'maxReplicas'],
])('%s is told as %s', (option, meant) => {
  expect(() => placeOf(option)).toThrow(`a service has no option ${option}: did you mean ${meant}?`);
});

test.each([
  ['wait', 'wait goes into the second argument'],
  ['detach', 'wait goes into the second argument'],
  ['authconfig', 'registryAuth goes into the second argument'],
  ['TaskTemplate', 'options are flat here'],
  ['annotations', 'the type ServiceOptions lists'],
  ['constructor', 'the type ServiceOptions lists'],
  ['', 'the type ServiceOptions lists'],
])('%j: %s', (option, advice) => {
  expect(() => placeOf(option)).toThrow(advice);
});
