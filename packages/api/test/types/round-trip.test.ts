import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { ContainerSpec, fromWire, ServiceSpec, SwarmSpec, toWire } from '../../src/types/index.js';
import { examples } from './examples/examples.js';
import { freeze } from './freeze.js';
import { anyJson, hostileMap, wireOf } from './wire-arbitrary.js';

test('the comparison used here sees own __proto__ keys', () => {
  expect(isDeepStrictEqual(JSON.parse('{"__proto__":1}'), {})).toBe(false);
  expect(isDeepStrictEqual(JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":2}}'))).toBe(false);
});

test.each(examples.map(({ Class }) => [Class.name, Class] as const))('%s loses nothing', (_name, Class) => {
  fc.assert(
    fc.property(wireOf(Class), (wire) => {
      freeze(wire);
      expect(isDeepStrictEqual(toWire(Class, fromWire(Class, wire)), wire)).toBe(true);
      expect(isDeepStrictEqual(Class.prototype.toJSON.call(fromWire(Class, wire)), wire)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('any JSON object is read as a service and sent again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anyJson, { noNullPrototype: true }), (wire) => {
      expect(isDeepStrictEqual(ServiceSpec.fromWire(freeze(wire)).toJSON(), wire)).toBe(true);
    }),
  );
});

test('JSON text survives, keys and all', () => {
  const text =
    '{"Name":"web","Labels":{"constructor":"a","__proto__":"b","toString":"c","":"d"},"__proto__":{"x":1},' +
    '"TaskTemplate":{"ContainerSpec":{"Image":"i","Command":null,"Sysctls":{"__proto__":"1"},"Next":{"Y":[{"constructor":1}]}},' +
    '"Resources":{"Limits":{},"Reservations":null,"Next":1}}}';
  expect(JSON.stringify(ServiceSpec.fromWire(JSON.parse(text) as object))).toBe(text);
});

test('maps that options carry survive, whatever their keys', () => {
  fc.assert(
    fc.property(hostileMap, (map) => {
      const labels = Object.fromEntries(Object.entries(map).filter(([name]) => name !== '')) as Record<string, string>;
      const { Labels, Sysctls } = new ContainerSpec({ labels, sysctls: labels }).toJSON();
      expect(isDeepStrictEqual([Labels, Sysctls], [labels, labels])).toBe(true);
    }),
  );
});

test('numbers beyond 2^53 are read and sent again', () => {
  const wire = { StopGracePeriod: 2 ** 63, Mounts: [{ Target: '/t', TmpfsOptions: { SizeBytes: -1 } }] };
  expect(ContainerSpec.fromWire(wire).toJSON()).toEqual(wire);
});

test('an instance can be changed, and unknown fields stay', () => {
  const wire = {
    Image: 'a',
    Env: ['A=1'],
    Next: 1,
    Healthcheck: { Retries: 1, Next: 2 },
    Mounts: [{ Source: 'v', Target: '/t', Next: 3 }],
  };
  const spec = ContainerSpec.fromWire(freeze(wire));
  spec.stopGracePeriod = '5s';
  delete spec.env;
  (spec.healthcheck as { retries: number }).retries = 2;
  (spec.mounts?.[0] as { readOnly: boolean }).readOnly = true;
  expect(spec.toJSON()).toEqual({
    Image: 'a',
    Next: 1,
    StopGracePeriod: 5_000_000_000,
    Healthcheck: { Retries: 2, Next: 2 },
    Mounts: [{ Source: 'v', Target: '/t', Next: 3, ReadOnly: true }],
  });
});

test('an inner spec that was read keeps its unknown fields in another', () => {
  const containerSpec = ContainerSpec.fromWire({ Image: 'a', Next: 1 });
  expect(new ServiceSpec({ taskTemplate: { containerSpec } }).toJSON()).toEqual({
    TaskTemplate: { ContainerSpec: { Image: 'a', Next: 1 } },
  });
});

test('neither JSON nor instance is tied to the other', () => {
  const wire = { Labels: { a: 'b' }, Next: { x: 1 } };
  const spec = SwarmSpec.fromWire(wire);
  wire.Labels.a = 'c';
  wire.Next.x = 2;
  (spec.toJSON() as typeof wire).Next.x = 3;
  expect(spec.toJSON()).toEqual({ Labels: { a: 'b' }, Next: { x: 1 } });
});

test('a signing key does not show', () => {
  const spec = new SwarmSpec({ signingCaKey: 'hunter2', nodeCertExpiry: '1h' });
  expect(inspect(spec)).toMatch(/^SwarmSpec \{.*nodeCertExpiry: 3600000000000.*redacted/s);
  expect(inspect({ nested: [spec] })).not.toContain('hunter2');
  expect(spec.toJSON().CAConfig?.SigningCAKey).toBe('hunter2');
});
