import { hostFromEnvironment } from '../../src/connection/host-from-environment.js';
import { ConfigurationError, EngineClient, InvalidArgumentError, oldestVersion } from '../../src/index.js';

const names = ['DOCKER_HOST', 'DOCKER_API_VERSION', 'DOCKER_CONTEXT', 'DOCKER_TLS_VERIFY'] as const;
const before = names.map((name) => [name, process.env[name]] as const);

beforeEach(() => {
  for (const name of names) delete process.env[name];
});
afterAll(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test('without anything it is the socket where the CLI looks', () => {
  expect(hostFromEnvironment({})).toBe(EngineClient.fromEnv().host);
  expect(hostFromEnvironment({ DOCKER_HOST: '' })).toBe(hostFromEnvironment({}));
  expect(hostFromEnvironment({ DOCKER_CONTEXT: 'default' })).toBe(hostFromEnvironment({}));
});

test('DOCKER_HOST goes before a context, as in the CLI', () => {
  const DOCKER_HOST = 'tcp://manager:2375';
  expect(hostFromEnvironment({ DOCKER_HOST })).toBe(DOCKER_HOST);
  expect(hostFromEnvironment({ DOCKER_HOST, DOCKER_CONTEXT: 'other' })).toBe(DOCKER_HOST);
});

test.each([
  [{ DOCKER_CONTEXT: 'production' }, 'DOCKER_CONTEXT'],
  [{ DOCKER_HOST: 'tcp://manager:2376', DOCKER_TLS_VERIFY: '1' }, 'DOCKER_TLS_VERIFY'],
])('%j is refused: another engine would be reached otherwise', (environment, name) => {
  expect(() => hostFromEnvironment(environment)).toThrow(ConfigurationError);
  expect(() => hostFromEnvironment(environment)).toThrow(name);
});

test('TLS does not concern a socket', () => {
  const DOCKER_HOST = 'unix:///run/docker.sock';
  expect(hostFromEnvironment({ DOCKER_HOST, DOCKER_TLS_VERIFY: '1' })).toBe(DOCKER_HOST);
});

test('fromEnv() takes host and version from the environment, options go first', async () => {
  process.env['DOCKER_HOST'] = 'unix:///nowhere/a.sock';
  process.env['DOCKER_API_VERSION'] = '1.30';
  const client = EngineClient.fromEnv();
  expect([client.host, await client.apiVersion()]).toEqual(['unix:///nowhere/a.sock', '1.30']);
  const other = EngineClient.fromEnv({ host: 'unix:///nowhere/b.sock', apiVersion: '1.35' });
  expect([other.host, await other.apiVersion()]).toEqual(['unix:///nowhere/b.sock', '1.35']);
});

test('a version that makes no sense is refused', () => {
  process.env['DOCKER_API_VERSION'] = 'latest';
  expect(() => EngineClient.fromEnv()).toThrow(InvalidArgumentError);
  expect(() => new EngineClient({ apiVersion: '1.23' })).toThrow(`must be ${oldestVersion} or newer`);
  expect(() => new EngineClient({ apiVersion: 'v1.41' })).toThrow(InvalidArgumentError);
});

test('a client without an environment reads none', () => {
  process.env['DOCKER_HOST'] = 'unix:///nowhere/a.sock';
  expect(new EngineClient().host).not.toContain('nowhere');
});
