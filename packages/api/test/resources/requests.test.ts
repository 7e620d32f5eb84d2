import { EngineClient } from '../../src/index.js';
import { FakeEngine, json } from '../support/fake-engine.js';

let fake: FakeEngine;
let engine: EngineClient;

beforeAll(async () => {
  fake = await FakeEngine.start(json(200, {}));
  engine = new EngineClient({ host: fake.host });
});
afterAll(async () => {
  await engine.close();
  await fake[Symbol.asyncDispose]();
});

const spec = { Name: 'a', TaskTemplate: { ContainerSpec: { Image: 'x' } } };
const labelled = { Name: 'a', Labels: { constructor: 'b' } };
const node = { Role: 'worker', Availability: 'drain', Labels: {} } as const;
const swarm = { Name: 'default', Labels: {} };

type Call = (engine: EngineClient) => Promise<unknown>;

const calls: readonly (readonly [line: string, call: Call, body?: unknown])[] = [
  ['GET /services', ({ services }) => services.list()],
  ['GET /services?status=true', ({ services }) => services.list({ status: true })],
  [
    'GET /services?filters={"label":["a=b&c","ü"],"mode":["global"]}&status=false',
    ({ services }) => services.list({ filters: { label: ['a=b&c', 'ü'], mode: 'global' }, status: false }),
  ],
  ['POST /services/create', ({ services }) => services.create(spec), spec],
  ['GET /services/a%2Fb%3Fc', ({ services }) => services.inspect('a/b?c')],
  ['GET /services/a?insertDefaults=true', ({ services }) => services.inspect('a', { insertDefaults: true })],
  [
    'POST /services/a/update?version=18446744073709',
    ({ services }) => services.update('a', 18446744073709, spec),
    spec,
  ],
  [
    'POST /services/a/update?version=7&registryAuthFrom=previous-spec&rollback=previous',
    ({ services }) => services.update('a', 7, spec, { registryAuthFrom: 'previous-spec', rollback: 'previous' }),
    spec,
  ],
  ['DELETE /services/a', ({ services }) => services.remove('a')],
  ['GET /services/a/logs?stdout=true&stderr=true', ({ services }) => services.logs('a').next()],
  [
    'GET /services/a/logs?stdout=false&stderr=true&tail=5&follow=true&since=1.5&timestamps=true&details=true',
    ({ services }) =>
      services.logs('a', { stderr: true, tail: 5, follow: true, since: '1.5', timestamps: true, details: true }).next(),
  ],
  [
    'GET /tasks?filters={"desired-state":["running"]}',
    ({ tasks }) => tasks.list({ filters: { 'desired-state': 'running' } }),
  ],
  ['GET /tasks/a', ({ tasks }) => tasks.inspect('a')],
  ['GET /tasks/a/logs?stdout=true&stderr=true&tail=all', ({ tasks }) => tasks.logs('a', { tail: 'all' }).next()],
  [
    'GET /nodes?filters={"role":["manager","worker"]}',
    ({ nodes }) => nodes.list({ filters: { role: ['manager', 'worker'] } }),
  ],
  ['GET /nodes/a', ({ nodes }) => nodes.inspect('a')],
  ['POST /nodes/a/update?version=0', ({ nodes }) => nodes.update('a', 0, node), node],
  ['DELETE /nodes/a', ({ nodes }) => nodes.remove('a')],
  ['DELETE /nodes/a?force=true', ({ nodes }) => nodes.remove('a', { force: true })],
  ['GET /swarm', ({ swarm: api }) => api.inspect().catch(() => undefined)],
  [
    'POST /swarm/init',
    ({ swarm: api }) => api.init({ ListenAddr: 'x', Spec: swarm }),
    { ListenAddr: 'x', Spec: swarm },
  ],
  [
    'POST /swarm/join',
    ({ swarm: api }) => api.join({ ListenAddr: 'x', RemoteAddrs: ['y'], JoinToken: 'z' }),
    { ListenAddr: 'x', RemoteAddrs: ['y'], JoinToken: 'z' },
  ],
  ['POST /swarm/leave', ({ swarm: api }) => api.leave()],
  ['POST /swarm/leave?force=true', ({ swarm: api }) => api.leave({ force: true })],
  ['POST /swarm/update?version=3', ({ swarm: api }) => api.update(3, swarm), swarm],
  [
    'POST /swarm/update?version=3&rotateWorkerToken=true&rotateManagerToken=true&rotateManagerUnlockKey=true',
    ({ swarm: api }) =>
      api.update(3, swarm, { rotateWorkerToken: true, rotateManagerToken: true, rotateManagerUnlockKey: true }),
    swarm,
  ],
  ['GET /swarm/unlockkey', ({ swarm: api }) => api.unlockKey()],
  ['POST /swarm/unlock', ({ swarm: api }) => api.unlock({ UnlockKey: 'k' }), { UnlockKey: 'k' }],
  ['GET /secrets?filters={"names":["a"]}', ({ secrets }) => secrets.list({ filters: { names: 'a' } })],
  ['POST /secrets/create', ({ secrets }) => secrets.create(labelled), labelled],
  ['GET /secrets/a', ({ secrets }) => secrets.inspect('a')],
  ['POST /secrets/a/update?version=1', ({ secrets }) => secrets.update('a', 1, labelled), labelled],
  ['DELETE /secrets/a', ({ secrets }) => secrets.remove('a')],
  ['GET /configs', ({ configs }) => configs.list()],
  ['POST /configs/create', ({ configs }) => configs.create(labelled), labelled],
  ['GET /configs/a', ({ configs }) => configs.inspect('a')],
  ['POST /configs/a/update?version=1', ({ configs }) => configs.update('a', 1, labelled), labelled],
  ['DELETE /configs/a', ({ configs }) => configs.remove('a')],
  ['GET /distribution/a%2Fb%3A1/json', ({ distribution }) => distribution.inspect('a/b:1')],
  ['GET /version', ({ system }) => system.version()],
  ['GET /info', ({ system }) => system.info()],
];

// Always three values: what is missing would be taken for a callback.
test.each(calls.map(([line, call, body]) => [line, call, body] as const))('%s', async (line, call, body) => {
  fake.requests.length = 0;
  await call(engine);
  expect(fake.requests).toHaveLength(1);
  const [request] = fake.requests;
  const [path = '', query] = request?.url.split('?') ?? [];
  expect(`${request?.method} ${path}${query ? `?${decodeURIComponent(query)}` : ''}`).toBe(
    line.replace(' /', ' /v1.41/'),
  );
  expect(request?.body).toBe(body === undefined ? '' : JSON.stringify(body));
  expect(request?.headers['content-type']).toBe(body === undefined ? undefined : 'application/json');
});

test('what would reach another endpoint is refused', async () => {
  fake.requests.length = 0;
  for (const id of ['', '.', '..', '\ud800']) {
    await expect(engine.services.inspect(id)).rejects.toMatchObject({ name: 'InvalidArgumentError', option: 'id' });
    expect(() => engine.services.logs(id)).toThrow('id must be');
  }
  expect(fake.requests).toHaveLength(0);
});
