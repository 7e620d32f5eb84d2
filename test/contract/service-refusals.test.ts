import { InvalidArgumentError } from '@swarmkit/api';
import { SwarmClient } from '@swarmkit/models';
import { failureOf } from './failure.js';

// Nobody listens there: whatever reached out would fail with a ConnectionError.
const nowhere = new SwarmClient({ host: 'unix:///nonexistent/docker.sock' });
afterAll(() => nowhere.close());

const refusal = (options: object): Promise<InvalidArgumentError> =>
  failureOf(nowhere.services.create({ image: 'busybox', ...options }));

test.each<[option: string, options: object]>([
  ['image', { image: '' }],
  ['image', { image: undefined }],
  ['replicas', { replicas: -1 }],
  ['replicas', { replicas: 1.5 }],
  ['replicas', { replicas: '3' }],
  ['replicas', { mode: 'global', replicas: 3 }],
  ['replicas', { mode: 'global-job', replicas: 3 }],
  ['mode.replicas', { mode: { mode: 'global', replicas: 3 } }],
  ['mode.replicas', { mode: { mode: 'replicated', replicas: -3 } }],
  ['mode.concurrency', { mode: { mode: 'replicated', concurrency: 2 } }],
  ['mode.mode', { mode: 'globl' }],
  ['updateConfig', { mode: 'replicated-job', updateConfig: { parallelism: 1 } }],
  ['ports[0]', { ports: ['80:80'], endpointSpec: { mode: 'dnsrr' } }],
  ['endpointSpec.ports[0]', { endpointSpec: { mode: 'dnsrr', ports: ['80:80'] } }],
  ['ports[1]', { ports: ['80:80', '80:81'] }],
  ['ports[0]', { ports: ['127.0.0.1:80:80'] }],
  ['ports[0].target', { ports: [{ published: 80 }] }],
  ['stopGracePeriod', { stopGracePeriod: '1 minute' }],
  ['stopGracePeriod', { stopGracePeriod: '90' }],
  ['updateConfig.delay', { updateConfig: { delay: 'soon' } }],
  ['healthcheck.interval', { healthcheck: { test: 'true', interval: 10 } }],
  ['restartPolicy.condition', { restartPolicy: { condition: 'always' } }],
  ['resources.memLimit', { resources: { memLimit: '512 megs' } }],
  ['resources.memLimit', { resources: { memLimit: 512 } }],
  ['resources.cpuLimit', { resources: { cpuLimit: 'half' } }],
  ['resources.cpuLimit', { resources: { cpuLimit: 0.5 } }],
  ['mounts[0].target', { mounts: [{ source: 'data' }] }],
  ['mounts[0].target', { mounts: ['type=volume,source=data'] }],
  ['mounts[1]', { mounts: ['a:/x', 'b:/x'] }],
  ['mounts[0]', { mounts: ['./relative:/x'] }],
  ['secrets[0]', { secrets: [{ filename: 'x' }] }],
  ['env', { env: { '': 'x' } }],
  ['env', { env: { 'A=B': 'x' } }],
  ['labels', { labels: { a: { b: 'c' } } }],
  ['containerLabels', { containerLabels: { a: { b: 'c' } } }],
  ['logDriverOptions', { logDriver: 'json-file', logDriverOptions: { a: {} } }],
  ['logDriver', { logDriver: 5 }],
  ['constraints[0]', { constraints: ['node.role=manager'] }],
  ['platforms[0]', { platforms: ['linux'] }],
  ['privileges.credentialSpecRegistry', { privileges: { credentialSpecFile: 'a', credentialSpecRegistry: 'b' } }],
])('%s is refused before anything is sent: %j', async (option, options) => {
  const error = await refusal(options);
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error.option).toBe(option);
  expect(error.message).toContain(option.split(/[.[]/, 1)[0]);
  expect(error.message).not.toMatch(/taskTemplate|containerSpec/);
});

test.each<[written: string, options: object, meant: string]>([
  ['replica', { replica: 3 }, 'replicas'],
  ['constraint', { constraint: [] }, 'constraints'],
  ['memLimit', { memLimit: '512m' }, 'resources.memLimit'],
  ['nameservers', { nameservers: ['1.1.1.1'] }, 'dnsConfig.nameservers'],
  ['resources.memLimt', { resources: { memLimt: '512m' } }, 'resources.memLimit'],
  ['healthcheck.intervall', { healthcheck: { test: 'true', intervall: '1s' } }, 'healthcheck.interval'],
  ['mounts[0].readonly', { mounts: [{ target: '/x', readonly: true }] }, 'mounts[0].readOnly'],
  ['updateConfig.failureAction', { updateConfig: { failureAction: 'rolback' } }, "'rollback'"],
])('%s is refused with the name that was meant', async (written, options, meant) => {
  const error = await refusal(options);
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error.option).toBe(written);
  expect(error.message.toLowerCase()).toContain(`did you mean ${meant}?`.toLowerCase());
});

test('options that no service has are refused whatever they are called', async () => {
  const options = ['taskTemplate', 'containerSpec', 'placement', 'constructor', '__proto__', 'toString'];
  for (const option of options) {
    const error = await refusal(JSON.parse(`{ ${JSON.stringify(option)}: {} }`) as object);
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.option).toBe(option);
  }
});

test.each<[option: string, control: object]>([
  ['wait', { wait: 'please' }],
  ['wait.timeoutMs', { wait: { timeoutMs: -1 } }],
  ['wait.onProgress', { wait: { onProgress: true } }],
  ['retryOnConflict', { retryOnConflict: -1 }],
  ['resolveImage', { resolveImage: 'sometimes' }],
])('%s is refused before anything is sent', async (option, control) => {
  const error = await failureOf<InvalidArgumentError>(nowhere.services.create({ image: 'busybox' }, control));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error.option).toBe(option);
});
