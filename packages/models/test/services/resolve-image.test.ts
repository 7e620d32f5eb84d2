import { EngineClient, type wire } from '@swarmkit/api';
import { FakeEngine, json } from '../../../api/test/support/fake-engine.js';
import { prepareSpec } from '../../src/services/prepare-spec.js';
import { resolveImage } from '../../src/services/resolve-image.js';

const digest = `sha256:${'a'.repeat(64)}`;
const known: Record<string, unknown> = {
  '/v1.41/distribution/nginx:1.27/json': {
    Descriptor: { digest },
    Platforms: [
      { architecture: 'amd64', os: 'linux' },
      { architecture: 'arm', os: 'linux', variant: 'v6' },
      { architecture: 'arm', os: 'linux', variant: 'v7' },
      { architecture: 'unknown', os: 'unknown' },
    ],
  },
  '/v1.41/distribution/localhost:5000/team/app:latest/json': { Descriptor: { digest } },
};

let engine: FakeEngine;
let api: EngineClient;

beforeEach(async () => {
  engine = await FakeEngine.start((request, response) => {
    const answer = known[decodeURIComponent(request.url ?? '')];
    json(answer ? 200 : 401, answer ?? { message: 'no basic auth credentials' })(request, response);
  });
  api = new EngineClient({ host: engine.host });
});

afterEach(async () => {
  await api.close();
  await engine[Symbol.asyncDispose]();
});

test('an image is pinned to the digest that the registry says, for the platforms it names', async () => {
  expect(await resolveImage(api, 'nginx:1.27', { mode: 'always' })).toEqual({
    image: `nginx:1.27@${digest}`,
    platforms: [
      { Architecture: 'amd64', OS: 'linux' },
      { Architecture: '', OS: 'linux' },
    ],
  });
});

test('an image without a tag is the latest, also where the registry has a port', async () => {
  const { image } = await resolveImage(api, 'localhost:5000/team/app', { mode: 'always' });
  expect(image).toBe(`localhost:5000/team/app:latest@${digest}`);
});

test.each([
  [`nginx:1.27@${digest}`, 'always', undefined],
  ['a'.repeat(64), 'always', undefined],
  ['nginx:1.27', 'never', undefined],
] as const)('%s is not asked for when to resolve is %s', async (image, mode, current) => {
  expect(await resolveImage(api, image, { mode, current })).toEqual({ image });
  expect(engine.requests).toEqual([]);
});

test('the digest in use stays when only changed images are resolved', async () => {
  const current = `nginx:1.27@sha256:${'b'.repeat(64)}`;
  expect(await resolveImage(api, 'nginx:1.27', { mode: 'changed', current })).toEqual({ image: current });
  expect(engine.requests).toEqual([]);
  const { image } = await resolveImage(api, 'nginx:1.27', { mode: 'changed', current: 'nginx:1.26' });
  expect(image).toBe(`nginx:1.27@${digest}`);
});

test('a registry that refuses is a warning without what was sent to it', async () => {
  const registryAuth = { username: 'me', password: 'hunter2' };
  const { image, warning } = await resolveImage(api, 'private', { mode: 'always', registryAuth });
  expect(image).toBe('private');
  expect(warning).toContain('no basic auth credentials');
  expect(warning).not.toContain('hunter2');
  expect(engine.requests[0]?.headers['x-registry-auth']).toBeDefined();
});

test('an abort is no warning', async () => {
  const signal = AbortSignal.abort('enough');
  await expect(resolveImage(api, 'nginx:1.27', { mode: 'always', signal })).rejects.toBe('enough');
});

test('platforms that the caller names are left alone', async () => {
  const base: wire.ServiceSpec = { TaskTemplate: {} };
  const control = { mode: 'always' } as const;
  const found = await prepareSpec(api, base, { image: 'nginx:1.27', constraints: ['node.role==worker'] }, control);
  expect(found.spec.TaskTemplate.Placement).toEqual({
    Constraints: ['node.role==worker'],
    Platforms: [
      { Architecture: 'amd64', OS: 'linux' },
      { Architecture: '', OS: 'linux' },
    ],
  });
  const own = await prepareSpec(api, base, { image: 'nginx:1.27', platforms: ['linux/s390x'] }, control);
  expect(own.spec.TaskTemplate.Placement).toEqual({ Platforms: [{ Architecture: 's390x', OS: 'linux' }] });
});
