import { InvalidArgumentError, type wire } from '@swarmkit/api';
import { Service, SwarmClient } from '../../src/index.js';

// Nobody listens there: whatever reached out would fail with a ConnectionError.
const client = new SwarmClient({ host: 'unix:///nonexistent/docker.sock' });
afterAll(() => client.close());

const attrs = {
  ID: 'abc',
  Version: { Index: 1 },
  Spec: { Name: 'web', Labels: {}, TaskTemplate: { ContainerSpec: { Image: 'nginx' } }, Mode: { Global: {} } },
  Endpoint: {},
} as unknown as wire.Service;
const owners = { services: client.services, tasks: client.tasks, service: new Service(attrs, client.services) };

type Call = (...values: unknown[]) => Promise<unknown>;

test.each<[owner: keyof typeof owners, method: string, values: unknown[], option: string, advice: string]>([
  ['services', 'create', ['busybox', 'sleep 300'], 'options', 'services.create({ image, name })'],
  ['services', 'create', [], 'options', 'services.create({ image, name })'],
  ['services', 'create', [{ Name: 'web', TaskTemplate: {} }], 'Name', 'did you mean name?'],
  ['services', 'create', [{ image: 'a', name: '' }], 'name', 'leave it out'],
  ['services', 'create', [{ image: 'a', mounts: '/a:/b' }], 'mounts', 'put it into [ ]'],
  ['services', 'create', [{ image: 'a', constraints: 'node.role==worker' }], 'constraints', 'put it into [ ]'],
  ['services', 'create', [{ image: 'a', secrets: { secretName: 'x' } }], 'secrets', 'put it into [ ]'],
  ['services', 'create', [{ image: 'a', command: 5 }], 'command', 'must be a list of texts.'],
  ['services', 'create', [{ image: 'a', user: 1000 }], 'user', "must be a text: '1000'"],
  ['services', 'create', [{ name: 'web' }], 'image', 'image is missing'],
  ['services', 'create', [{ image: 'a' }, { retry: 3 }], 'retry', 'there are wait'],
  ['services', 'create', [{ image: 'a' }, { waits: true }], 'waits', 'did you mean wait?'],
  ['services', 'create', [{ image: 'a' }, { wait: 'yes' }], 'wait', '{ timeoutMs: 60_000 }'],
  ['services', 'create', [{ image: 'a' }, { timeoutMs: -1 }], 'timeoutMs', 'milliseconds'],
  ['services', 'create', [{ image: 'a' }, { resolveImage: 'no' }], 'resolveImage', "'never'"],
  ['services', 'create', [{ image: 'a' }, { registryAuth: 'a:b' }], 'registryAuth', '{ username, password }'],
  ['service', 'update', [{ image: 'a' }, { retryOnConflict: true }], 'retryOnConflict', 'whole number'],
  ['services', 'apply', [{ image: 'a' }], 'name', 'name is missing'],
  ['services', 'apply', ['web'], 'options', 'services.apply({ name, image })'],
  ['services', 'list', [{ name: 'web' }], 'name', '{ filters: { name: … } }'],
  ['services', 'list', [{ filters: { names: 'web' } }], 'filters.names', 'id, name, label'],
  ['services', 'list', ['web'], 'options', 'services.list({ filters, status })'],
  ['tasks', 'list', [{ service: 'web' }], 'service', '{ filters: { service: … } }'],
  ['service', 'tasks', [{ 'desired-state': 'running' }], 'desired-state', 'did you mean desiredState?'],
  ['service', 'tasks', [{ filters: { desired_state: 'running' } }], 'filters.desired_state', 'desired-state'],
  ['service', 'update', [], 'options', 'service.update({ image, replicas })'],
  ['service', 'update', ['nginx:1.28'], 'options', 'service.update({ image, replicas })'],
  ['service', 'update', [attrs.Spec], 'TaskTemplate', 'options are flat here'],
  ['service', 'update', [(spec: object) => ({ ...spec, Labels: {} })], 'change', 'what it returns does not count'],
  ['service', 'update', [{ image: null }], 'image', 'nginx:1.27'],
  ['service', 'update', [{ image: 'a' }, { timeout: 5 }], 'timeout', 'did you mean timeoutMs?'],
  ['service', 'scale', [], 'replicas', 'service.scale(3)'],
  ['service', 'scale', [null], 'replicas', 'service.scale(3)'],
  ['service', 'scale', [2], 'replicas', "mode 'global'"],
])('%s.%s(...%j) is refused before anything is sent', async (owner, method, values, option, advice) => {
  const target = owners[owner] as object as Record<string, Call>;
  const error = await (target[method] as Call).apply(target, values).then(
    () => undefined,
    (reason: unknown) => reason as InvalidArgumentError,
  );
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error?.option).toBe(option);
  expect(error?.message).toContain(advice);
});
