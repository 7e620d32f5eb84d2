import { runEdit } from '../../src/writing/run-edit.js';

interface Draft {
  list: string[];
  map: Record<string, string>;
}
const draft = (): Draft => ({ list: [], map: {} });

test.each<[string, (draft: Draft) => unknown]>([
  ['nothing', () => undefined],
  ['a length', ({ list }) => list.push('a')],
  ['an assigned object', (spec) => (spec.map = { a: 'b' })],
  ['a part that stays as it is', (spec) => Object.assign(spec.map, {})],
  ['the draft', (spec) => spec],
])('what a function returns does not matter: %s', (_, edit) => {
  expect(() => runEdit(edit, draft())).not.toThrow();
});

test('another draft is refused, when the one given is untouched', () => {
  expect(() => runEdit((spec) => ({ ...spec, map: { a: 'b' } }), draft())).toThrow('what it returns does not count');
});
