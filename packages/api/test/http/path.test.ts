import { InvalidArgumentError } from '../../src/errors/index.js';
import { encodeFilters } from '../../src/http/filters.js';
import { path } from '../../src/http/path.js';
import { encodeQuery } from '../../src/http/query.js';

test.each([
  ['web', '/services/web'],
  ['../containers/json?all=1', '/services/..%2Fcontainers%2Fjson%3Fall%3D1'],
  ['a/b#c', '/services/a%2Fb%23c'],
  ['ünïcode 🐳', '/services/%C3%BCn%C3%AFcode%20%F0%9F%90%B3'],
  ['...', '/services/...'],
  ['constructor', '/services/constructor'],
])('%j stays one segment', (id, expected) => {
  expect(path`/services/${id}`).toBe(expected);
});

test.each(['', '.', '..', '\ud800', undefined, null, 5, {}])('%j is no id', (id) => {
  expect(() => path`/services/${id as string}`).toThrow(InvalidArgumentError);
});

test('query values are encoded, undefined ones left out', () => {
  expect(encodeQuery({ a: '1&2', b: undefined, c: true, d: 0 })).toBe('?a=1%262&c=true&d=0');
  expect(encodeQuery({})).toBe('');
});

test('filters become lists of text; an unknown one is refused', () => {
  expect(encodeFilters(['label', 'mode'], { label: ['a', 'b=c'], mode: 'global' })).toBe(
    '{"label":["a","b=c"],"mode":["global"]}',
  );
  expect(encodeFilters(['label'], { label: undefined })).toBeUndefined();
  expect(() => encodeFilters(['label'], { lable: ['a'] })).toThrow('unknown filter "lable", use: label');
  expect(() => encodeFilters(['label'], { constructor: ['a'] })).toThrow(InvalidArgumentError);
});
