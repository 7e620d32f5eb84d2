import { InvalidArgumentError } from '@swarmkit/api';
import { encodeSince } from '../../src/logs/since.js';

test.each([
  [0, '0'],
  [1_700_000_000, '1700000000'],
  [1_700_000_000.5, '1700000000.500000000'],
  [1e-7, '0.000000100'],
  ['1700000000', '1700000000'],
  ['1700000000.000000001', '1700000000.000000001'],
  ['10', '10'],
  [new Date(1_700_000_000_123), '1700000000.123'],
  [new Date(0), '0'],
  ['2023-11-14T22:13:20Z', '1700000000.000000000'],
  ['2023-11-14T22:13:20.123456789Z', '1700000000.123456789'],
  ['2023-11-14T22:13:20.5Z', '1700000000.500000000'],
  ['2023-11-15T00:13:20.000000001+02:00', '1700000000.000000001'],
  ['2023-11-14T22:13Z', '1699999980.000000000'],
  ['2023-11-14T22:13:20', `${new Date(2023, 10, 14, 22, 13, 20).getTime() / 1000}.000000000`],
  ['2023-11-14', `${new Date(2023, 10, 14).getTime() / 1000}.000000000`],
])('%p is %s', (since, seconds) => {
  expect(encodeSince(since)).toBe(seconds);
});

test.each(['10m', '1m30s', '1.5h', '300ms'])('%s is that long before now', (text) => {
  const length = { '10m': 600, '1m30s': 90, '1.5h': 5400, '300ms': 0.3 }[text] as number;
  const earliest = Date.now() / 1000 - length;
  const encoded = Number(encodeSince(text));
  expect(encoded).toBeGreaterThanOrEqual(earliest - 0.001);
  expect(encoded).toBeLessThanOrEqual(Date.now() / 1000 - length + 0.001);
});

// A text like 'foo 10' is a date to Date.parse, which would ask for the log since 2001.
test.each([
  '',
  'yesterday',
  'foo 10',
  '10 m',
  '1d',
  '2023-13-01T00:00:00Z',
  '2023-11-14 22:13:20',
  'Nov 14 2023',
  Number.NaN,
  Infinity,
  -1,
  1_700_000_000_000,
  '1700000000000',
  new Date(Number.NaN),
  {} as Date,
])('%p is refused, with the option named', (since) => {
  const encode = () => encodeSince(since);
  expect(encode).toThrow(InvalidArgumentError);
  expect(encode).toThrow(/^since must be a Date, seconds since 1970/);
});
