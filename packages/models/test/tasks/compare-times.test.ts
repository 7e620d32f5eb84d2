import { compareTimes } from '../../src/tasks/compare-times.js';

test('times with trimmed fractions are in order', () => {
  const times = [
    '2026-01-02T03:04:05Z',
    '2026-01-02T03:04:05.1Z',
    '2026-01-02T03:04:05.100000001Z',
    '2026-01-02T03:04:05.12Z',
    '2026-01-02T03:04:06Z',
  ];
  expect([...times].reverse().sort(compareTimes)).toEqual(times);
  expect(compareTimes('2026-01-02T03:04:05.1Z', '2026-01-02T03:04:05.1Z')).toBe(0);
});
