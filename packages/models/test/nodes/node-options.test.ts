import { InvalidArgumentError, type wire } from '@swarmkit/api';
import { applyNodeOptions, type NodeUpdateOptions } from '../../src/nodes/node-options.js';

const spec = (): wire.StoredNodeSpec => ({ Role: 'worker', Availability: 'active', Labels: { a: '1' } });

function applied(options: NodeUpdateOptions, start = spec()): wire.StoredNodeSpec {
  applyNodeOptions(start, options);
  return start;
}

test('what is absent stays, null takes away', () => {
  expect(applied({})).toEqual(spec());
  expect(applied({ role: undefined, labels: undefined })).toEqual(spec());
  expect(applied({ labels: null })).toEqual({ ...spec(), Labels: {} });
  expect(applied({ name: null }, { ...spec(), Name: 'x' })).toEqual(spec());
  expect(applied({ availability: 'drain' })).toEqual({ ...spec(), Availability: 'drain' });
});

test('a label may be called as it likes', () => {
  const labels = JSON.parse('{"__proto__":"x","constructor":"y","":"z"}') as Record<string, string>;
  expect(JSON.stringify(applied({ labels }).Labels)).toBe(JSON.stringify(labels));
});

test.each<[unknown, string]>([
  [{ role: 'leader' }, 'role'],
  [{ availability: 'off' }, 'availability'],
  [{ availability: null }, 'availability'],
  [{ hostname: 'x' }, 'hostname'],
  [JSON.parse('{"__proto__":"x"}'), '__proto__'],
  [undefined, 'options'],
  [null, 'options'],
])('%j is refused, with the option named', (options, option) => {
  const apply = () => applyNodeOptions(spec(), options as NodeUpdateOptions);
  expect(apply).toThrow(InvalidArgumentError);
  expect(apply).toThrow(expect.objectContaining({ option }));
});
