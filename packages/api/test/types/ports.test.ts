import { EndpointSpec, PortConfig } from '../../src/types/index.js';
import type { Ports } from '../../src/types/service/ports.js';
import { refusal } from './refusal.js';

const encode = (ports: Ports): unknown => new EndpointSpec({ ports }).toJSON().Ports;
const port = (target: number, published?: number, protocol = 'tcp', mode = 'ingress'): object => ({
  Protocol: protocol,
  TargetPort: target,
  ...(published !== undefined && { PublishedPort: published }),
  PublishMode: mode,
});

test.each([
  ['80', [port(80)]],
  ['8080:80', [port(80, 8080)]],
  ['0:80', [port(80, 0)]],
  ['53:53/udp', [port(53, 53, 'udp')]],
  ['53:53/UDP', [port(53, 53, 'udp')]],
  ['9:9/sctp', [port(9, 9, 'sctp')]],
  ['80-82', [port(80), port(81), port(82)]],
  ['8000-8001:80-81/udp', [port(80, 8000, 'udp'), port(81, 8001, 'udp')]],
  ['target=80', [port(80)]],
  ['published=8080,target=80', [port(80, 8080)]],
  ['published=8080,target=80,protocol=udp,mode=host', [port(80, 8080, 'udp', 'host')]],
  ['"published=8080",Target=80', [port(80, 8080)]],
])('%p is read as the CLI reads it', (text, expected) => {
  expect(encode([text])).toEqual(expected);
});

test.each([
  '',
  ':80',
  '80:',
  'http',
  '65536',
  '80:70000',
  '80-79',
  '8000-8002:80-81',
  '8000-8001:80',
  '80/icmp',
  '80/',
  '80/tcp/udp',
  '127.0.0.1:80:80',
  '[::1]:80:80',
  'published=8080',
  'target=80,proto=udp',
  'target=80,mode=bridge',
  'target=80,published',
  'target=80-81',
  'constructor=80',
])('%p is refused', (text) => {
  expect(refusal(() => encode([text])).option).toMatch(/^ports\[0\]/);
});

test('a host address is refused in the words of the CLI', () => {
  expect(refusal(() => encode(['127.0.0.1:80:80'])).message).toContain('hostip is not supported');
});

test('a map goes from published port to target, protocol and mode', () => {
  expect(encode({ 8080: 80, 53: [53, 'udp'], 9000: [9000, null, 'host'], 2375: [2375], 80: '81/udp' })).toEqual([
    { Protocol: 'udp', TargetPort: 53, PublishedPort: 53 },
    { Protocol: 'udp', TargetPort: 81, PublishedPort: 80, PublishMode: 'ingress' },
    { Protocol: 'tcp', TargetPort: 2375, PublishedPort: 2375 },
    { Protocol: 'tcp', TargetPort: 80, PublishedPort: 8080 },
    { Protocol: 'tcp', TargetPort: 9000, PublishedPort: 9000, PublishMode: 'host' },
  ]);
});

test.each([
  [{ http: 80 }, 'ports.http'],
  [{ '80/tcp': 80 }, 'ports.80/tcp'],
  [{ 80: 'http' }, 'ports.80'],
  [{ 80: null }, 'ports.80'],
  [{ 80: { target: 80 } }, 'ports.80'],
  [{ 80: [80, 'tcp', 'host', 'more'] }, 'ports.80'],
  [{ 80: [80, 'icmp'] }, 'ports[0].protocol'],
  ['8080:80', 'ports'],
  [[80], 'ports[0]'],
  [[[8080, 80]], 'ports[0]'],
  [[null], 'ports[0]'],
  [[{ published: 80 }], 'ports[0].target'],
  [[{ target: 80, publishd: 80 }], 'ports[0].publishd'],
])('%j is refused', (ports, option) => {
  expect(refusal(() => encode(ports as never)).option).toBe(option);
});

test('the same published port twice is refused, but not for two protocols', () => {
  expect(refusal(() => encode(['80:80', '80:81'])).option).toBe('ports[1]');
  expect(refusal(() => encode(['80:80', { target: 81, published: 80 }])).option).toBe('ports[1]');
  expect(refusal(() => encode(['80-82:80-82', '81:8081'])).option).toBe('ports[3]');
  expect(encode(['53:53', '53:53/udp', '80', '80'])).toHaveLength(4);
});

test('ingress ports are refused with dnsrr, host ports are not', () => {
  expect(refusal(() => new EndpointSpec({ mode: 'dnsrr', ports: ['80:80'] })).option).toBe('ports[0]');
  expect(refusal(() => new EndpointSpec({ mode: 'dnsrr', ports: [{ target: 80 }] })).option).toBe('ports[0]');
  expect(new EndpointSpec({ mode: 'dnsrr', ports: [{ target: 80, mode: 'host' }] }).toJSON().Mode).toBe('dnsrr');
});

test('instances are taken', () => {
  expect(encode([new PortConfig({ target: 80 })])).toEqual([{ TargetPort: 80 }]);
});
