import { parseHost } from '../../src/connection/parse-host.js';
import { ConfigurationError } from '../../src/index.js';

test.each([
  ['unix:///var/run/docker.sock', '/var/run/docker.sock'],
  ['UNIX:///run/docker.sock', '/run/docker.sock'],
  ['unix:///run/mit Leerzeichen/ü.sock', '/run/mit Leerzeichen/ü.sock'],
  [`unix:///${'x'.repeat(106)}`, `/${'x'.repeat(106)}`],
  ['npipe:////./pipe/docker_engine', '\\\\.\\pipe\\docker_engine'],
])('%s is a socket', (host, socketPath) => {
  expect(parseHost(host)).toMatchObject({ url: host, authority: 'docker', dialling: { socketPath } });
});

test.each([
  ['tcp://manager:2376', 'tcp://manager:2376'],
  ['tcp://manager', 'tcp://manager:2375'],
  ['tcp://manager:80', 'tcp://manager:80'],
  ['tcp://manager:80/', 'tcp://manager:80'],
  ['http://manager:2375/', 'tcp://manager:2375'],
  ['tcp://[::1]:2375', 'tcp://[::1]:2375'],
  ['tcp://127.0.0.1:1', 'tcp://127.0.0.1:1'],
])('%s is dialled', (host, url) => {
  expect(parseHost(host)).toMatchObject({ url, authority: url.slice(6) });
  expect(parseHost(host).dialling).toHaveProperty('dial');
});

test.each([
  ['', 'is no host'],
  ['/var/run/docker.sock', 'write unix:///var/run/docker.sock'],
  ['manager:2375', 'is no host'],
  ['ftp://manager', 'is no host'],
  ['unix://', 'must be absolute'],
  ['unix://docker.sock', 'must be absolute'],
  ['unix://../docker.sock', 'must be absolute'],
  [`unix:///${'x'.repeat(107)}`, '107 bytes at most'],
  [`unix:///${'ü'.repeat(54)}`, '107 bytes at most'],
  ['npipe://pipe', 'must be absolute'],
  ['tcp://', 'is no host'],
  ['tcp://:2375', 'is no host'],
  ['tcp://manager:port', 'is no host'],
  ['tcp://manager:99999', 'is no host'],
  ['tcp://manager:2375/v1.41', 'is no host'],
  ['tcp://manager?x=y', 'is no host'],
  ['https://manager:2376', 'cannot use https://'],
  ['ssh://root@manager', 'cannot use ssh://'],
  ['fd://', 'cannot use fd://'],
])('%j cannot be used', (host, message) => {
  const parse = () => parseHost(host);
  expect(parse).toThrow(ConfigurationError);
  expect(parse).toThrow(message);
});

test.each([
  'tcp://me:hunter2@manager:2375',
  'tcp://me:hunter2@manager:port',
  'tcp://me:a/hunter2@manager',
  'tcp://me:a@hunter2@manager',
  'me:hunter2@manager:2375',
  'ssh://me:hunter2@manager',
  'nonsense://me:hunter2@manager',
])('a password in a host is in no error (%#)', (host) => {
  const parse = () => parseHost(host);
  expect(parse).toThrow(ConfigurationError);
  expect(parse).toThrow(/^(?!.*hunter2)/s);
});
