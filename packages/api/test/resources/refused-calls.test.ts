import { EngineClient, InvalidArgumentError } from '../../src/index.js';

// Nobody listens there: whatever reached out would fail with a ConnectionError.
const engine = new EngineClient({ host: 'unix:///nonexistent/docker.sock' });
afterAll(() => engine.close());

type Call = (...values: unknown[]) => Promise<unknown>;

test.each<[resource: keyof EngineClient, method: string, values: unknown[], option: string, advice: string]>([
  ['services', 'list', [{ name: 'web' }], 'name', 'a filter goes into { filters: { name: … } }'],
  ['services', 'list', [{ filters: { names: 'web' } }], 'filters.names', 'id, name, label'],
  ['services', 'inspect', ['web', { insert_defaults: true }], 'insert_defaults', 'did you mean insertDefaults?'],
  ['services', 'inspect', ['web', { signal: undefined }], 'signal', 'it goes into the last argument'],
  ['services', 'inspect', [{ ID: 'x' }], 'id', 'got an object: give its id'],
  ['services', 'inspect', [undefined], 'id', 'got undefined'],
  ['services', 'create', [], 'spec', 'new ServiceSpec({ … })'],
  ['services', 'create', [{ image: 'busybox', name: 'x' }], 'name', 'new ServiceSpec({ name: … })'],
  ['services', 'update', ['web', { Name: 'web' }], 'version', 'Version.Index'],
  ['services', 'update', ['web', { Index: 5 }, {}], 'version', 'got object'],
  ['services', 'update', ['web', 5], 'spec', 'new ServiceSpec({ … })'],
  ['nodes', 'update', ['x', undefined, {}], 'version', 'got undefined'],
  ['swarm', 'update', [5, { snapshotInterval: 5 }], 'snapshotInterval', 'new SwarmSpec({ snapshotInterval: … })'],
  ['services', 'create', [{}, { auth: {} }], 'auth', 'there are registryAuth'],
  ['services', 'update', ['web', 1, {}, { rolback: 'previous' }], 'rolback', 'did you mean rollback?'],
  ['tasks', 'list', [{ service: 'web' }], 'service', '{ filters: { service: … } }'],
  ['nodes', 'list', [{ role: 'manager' }], 'role', '{ filters: { role: … } }'],
  ['nodes', 'remove', ['x', { forced: true }], 'forced', 'did you mean force?'],
  ['secrets', 'list', [{ names: ['x'] }], 'names', '{ filters: { names: … } }'],
  ['configs', 'list', [{ filters: { names: 'x' } }], 'filters.names', 'id, name, label'],
])('%s.%s(...%j) is refused before anything is sent', async (resource, method, values, option, advice) => {
  const target = engine[resource] as object as Record<string, Call>;
  const call = (target[method] as Call).apply(target, values);
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason as InvalidArgumentError,
  );
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error?.option).toBe(option);
  expect(error?.message).toContain(advice);
});

test('a log is refused when it is opened', () => {
  expect(() => engine.services.logs('web', { until: 5 } as object)).toThrow('logs has no parameter until: ');
  expect(() => engine.tasks.logs('x', { std_out: true } as object)).toThrow('did you mean stdout?');
});
