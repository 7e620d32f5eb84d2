import type { wire } from '@swarmkit/api';
import type { ServiceCreateOptions, ServiceUpdateOptions } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { poll } from './poll.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const none = { replicas: 0 };

test.concurrent.each<[option: string, set: Partial<ServiceCreateOptions>, unset?: ServiceUpdateOptions]>([
  ['hostname', { hostname: 'h' }],
  ['healthcheck', { healthcheck: { test: 'true' } }],
  ['env', { env: { A: '1' } }],
  ['command', { command: 'sleep 1' }],
  ['args', { args: 'a b' }],
  ['user', { user: '1000' }],
  ['mounts', { mounts: ['data:/data'] }],
  ['hosts', { hosts: { db: '10.0.0.9' } }],
  ['stopGracePeriod', { stopGracePeriod: '1s' }],
  ['readOnly', { readOnly: true }],
  ['init', { init: true }],
  ['capAdd', { capAdd: ['NET_ADMIN'] }],
  ['sysctls', { sysctls: { 'net.core.somaxconn': '1' } }],
  ['ulimits', { ulimits: { nofile: 5 } }],
  ['containerLabels', { containerLabels: { a: 'b' } }],
  ['dnsConfig', { dnsConfig: { search: ['example.org'] } }],
  ['resources', { resources: { cpuLimit: '0.5', memLimit: '64m' } }],
  ['resources.cpuLimit', { resources: { cpuLimit: '0.5' } }, { resources: { cpuLimit: null } }],
  ['restartPolicy', { restartPolicy: { condition: 'none' } }],
  ['constraints', { constraints: ['node.role==manager'] }],
  ['logDriver', { logDriver: 'none' }],
  ['updateConfig', { updateConfig: { parallelism: 2 } }],
  ['rollbackConfig', { rollbackConfig: { parallelism: 2 } }],
  ['labels', { labels: { a: 'b' } }],
])('null unsets %s, and all is as if it had never been', async (option, set, unset = { [option]: null }) => {
  await using bare = await temporaryService(engine.client, none);
  await using service = await temporaryService(engine.client, { ...none, ...set });
  await service.update(unset);
  expect(withoutName(service.attrs.Spec)).toEqual(withoutName(bare.attrs.Spec));
});

function withoutName({ Name, ...spec }: wire.StoredServiceSpec): object {
  expect(Name).not.toBe('');
  return spec;
}

test.concurrent('null unsets ports, and leaves the endpoint mode', async () => {
  await using service = await temporaryService(engine.client, { ...none, ports: ['18084:80'] });
  await service.update({ ports: null });
  expect(service.attrs.Spec.EndpointSpec).toEqual({ Mode: 'vip' });
  // The swarm gives ports back a little later.
  await poll(
    () => service.reload(),
    ({ ports }) => ports.length === 0,
  );
});

test.concurrent('null unsets constraints, and leaves preferences', async () => {
  const preferences = ['spread=node.labels.rack'];
  await using service = await temporaryService(engine.client, {
    ...none,
    preferences,
    constraints: ['node.role==manager'],
  });
  await service.update({ constraints: null });
  const { Placement } = service.attrs.Spec.TaskTemplate;
  expect(Placement).toEqual({ Preferences: [{ Spread: { SpreadDescriptor: 'node.labels.rack' } }] });
});

test.concurrent('one field of several is unset alone', async () => {
  const resources = { cpuLimit: '0.5', memLimit: '64m', memReservation: '16m' };
  await using service = await temporaryService(engine.client, { ...none, resources });
  await service.update({ resources: { cpuLimit: null, memReservation: null } });
  expect(service.attrs.Spec.TaskTemplate.Resources?.Limits).toEqual({ MemoryBytes: 2 ** 26 });
});

test.concurrent('undefined leaves alone', async () => {
  await using service = await temporaryService(engine.client, { ...none, hostname: 'h' });
  const { version } = service;
  await service.update({ hostname: undefined, resources: { cpuLimit: undefined } });
  expect([service.version, service.attrs.Spec.TaskTemplate.ContainerSpec.Hostname]).toEqual([version, 'h']);
});
