import fc from 'fast-check';
import { ContainerSpec, Healthcheck, Mount, Resources, RestartPolicy, SwarmSpec } from '../../src/types/index.js';
import { cpus } from '../../src/types/units/cpus.js';
import { duration, parseDuration } from '../../src/types/units/duration.js';
import { fileMode } from '../../src/types/units/file-mode.js';
import { count, integer } from '../../src/types/units/integer.js';
import { ratio } from '../../src/types/units/ratio.js';
import { memory, size } from '../../src/types/units/size.js';
import { swap } from '../../src/types/units/swap.js';
import { refusal } from './refusal.js';

describe('durations', () => {
  test.each([
    ['0', 0],
    ['+0', 0],
    ['1ns', 1],
    ['10us', 10_000],
    ['10µs', 10_000],
    ['10μs', 10_000],
    ['300ms', 300_000_000],
    ['.5s', 500_000_000],
    ['5.s', 5_000_000_000],
    ['1m30s', 90_000_000_000],
    ['1.5h', 5_400_000_000_000],
    ['1h0m0.000000001s', 3_600_000_000_001],
    ['2160h', 7_776_000_000_000_000],
    [1500, 1500],
    [0, 0],
  ])('%p is %d ns', (value, nanoseconds) => {
    expect(duration.encode(value, 'delay')).toBe(nanoseconds);
  });

  test.each([
    '',
    ' ',
    '10',
    '1.5',
    '10 s',
    '10s ',
    's',
    '.s',
    '1d',
    '1m30',
    '1h 30m',
    '--1s',
    'NaN',
    'Infinity',
    '1e3s',
    '١s',
  ])('%p is refused', (text) => {
    expect(refusal(() => duration.encode(text, 'delay')).option).toBe('delay');
  });

  test.each([NaN, Infinity, 1.5, -1, 2 ** 53, null, undefined, true, {}, [], 10n])('%p is refused', (value) => {
    expect(refusal(() => duration.encode(value as never, 'delay')).option).toBe('delay');
  });

  test('a bare number in a text gets advice', () => {
    expect(refusal(() => new RestartPolicy({ delay: '10' })).message).toContain(`'10s'`);
  });

  test('negative texts are refused, except where the Engine takes them', () => {
    expect(refusal(() => new RestartPolicy({ delay: '-1s' })).option).toBe('delay');
    expect(new ContainerSpec({ stopGracePeriod: '-1s' }).stopGracePeriod).toBe(-1_000_000_000);
  });

  test('health checks take 0 and at least a millisecond', () => {
    expect(new Healthcheck({ interval: 0, timeout: '1ms' }).toJSON()).toEqual({ Interval: 0, Timeout: 1_000_000 });
    expect(refusal(() => new Healthcheck({ startInterval: '999us' })).option).toBe('startInterval');
  });

  test('certificates are valid for an hour at least', () => {
    expect(refusal(() => new SwarmSpec({ nodeCertExpiry: '59m' })).option).toBe('nodeCertExpiry');
    expect(new SwarmSpec({ nodeCertExpiry: '1h' }).nodeCertExpiry).toBe(3_600_000_000_000);
  });

  test('every whole number of nanoseconds survives being written as a text', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (nanoseconds) => {
        const [seconds, rest] = [Math.floor(nanoseconds / 1e9), nanoseconds % 1e9];
        expect(parseDuration(`${seconds}.${String(rest).padStart(9, '0')}s`, 'delay')).toBe(nanoseconds);
        expect(parseDuration(`${Math.floor(seconds / 60)}m${seconds % 60}s${rest}ns`, 'delay')).toBe(nanoseconds);
      }),
    );
  });
});

describe('sizes', () => {
  test.each([
    ['0', 0],
    ['1024', 1024],
    ['100b', 100],
    ['64k', 65_536],
    ['64K', 65_536],
    ['64kb', 65_536],
    ['64KiB', 65_536],
    ['512m', 536_870_912],
    ['512MiB', 536_870_912],
    ['512 MB', 536_870_912],
    ['1g', 1_073_741_824],
    ['1.5G', 1_610_612_736],
    ['2t', 2_199_023_255_552],
    ['1P', 1_125_899_906_842_624],
    [4096, 4096],
  ])('%p is %d bytes', (value, bytes) => {
    expect(size.encode(value, 'memLimit')).toBe(bytes);
  });

  test.each([
    '',
    'm',
    '-1',
    '-1m',
    '1x',
    '1mm',
    '1.5.5g',
    '512  m',
    '1e3',
    '0x10',
    '1ib',
    '9000p',
    NaN,
    Infinity,
    0.5,
    -1,
    null,
    [],
    1n,
  ])('%p is refused', (value) => {
    expect(refusal(() => size.encode(value as never, 'memLimit')).option).toBe('memLimit');
  });

  test('less memory than the Engine takes gets advice', () => {
    expect(memory.encode('4m', 'memLimit')).toBe(4_194_304);
    expect(memory.encode(0, 'memLimit')).toBe(0);
    const { option, message } = refusal(() => new Resources({ memLimit: 512 }));
    expect(option).toBe('memLimit');
    expect(message).toContain(`'512m'`);
  });

  test('swap may be unlimited', () => {
    expect([-1, '-1', '1m', 0].map((value) => swap.encode(value, 'swapBytes'))).toEqual([-1, -1, 1_048_576, 0]);
    expect(refusal(() => swap.encode(-2, 'swapBytes')).option).toBe('swapBytes');
  });
});

describe('CPUs', () => {
  test.each([
    ['0.5', 500_000_000],
    ['2', 2_000_000_000],
    ['.25', 250_000_000],
    ['1.', 1_000_000_000],
    ['0.001', 1_000_000],
    ['1.123456789', 1_123_456_789],
    ['0', 0],
    [1_500_000_000, 1_500_000_000],
  ])('%p is %d nano-CPUs', (value, nano) => {
    expect(cpus.encode(value, 'cpuLimit')).toBe(nano);
  });

  test.each([
    '',
    '.',
    'half',
    '-1',
    '1/2',
    '1e-1',
    '0.1234567891',
    '0.0009',
    NaN,
    Infinity,
    0.5,
    1,
    2,
    999_999,
    -1,
    null,
    {},
  ])('%p is refused', (value) => {
    expect(refusal(() => cpus.encode(value as never, 'cpuLimit')).option).toBe('cpuLimit');
  });

  test('a number that counts CPUs gets advice', () => {
    expect(refusal(() => new Resources({ cpuLimit: 0.5 })).message).toContain('nano-CPUs');
    expect(refusal(() => new Resources({ cpuLimit: 2 })).message).toContain('nano-CPUs');
  });

  test('every whole number of nano-CPUs survives being written as a text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: 1e15 }), (nano) => {
        const text = `${Math.floor(nano / 1e9)}.${String(nano % 1e9).padStart(9, '0')}`;
        expect(cpus.encode(text, 'cpuLimit')).toBe(nano);
      }),
    );
  });
});

describe('file modes', () => {
  test.each([
    ['0444', 0o444],
    ['444', 0o444],
    ['0o444', 0o444],
    ['1777', 0o1777],
    [0o1777, 1023],
    [0, 0],
  ])('%p is %d', (value, bits) => {
    expect(fileMode.encode(value, 'mode')).toBe(bits);
  });

  test.each(['', '8', '0999', 'rwx', '-1', '0x1ff', '17777', 0o10000, -1, 1.5, NaN, null])('%p is refused', (value) => {
    expect(refusal(() => fileMode.encode(value as never, 'mode')).option).toBe('mode');
  });

  test('they are what a tmpfs takes', () => {
    expect(new Mount({ type: 'tmpfs', target: '/t', tmpfsMode: '1777' }).tmpfsMode).toBe(0o1777);
  });
});

describe('numbers', () => {
  test.each([NaN, Infinity, -Infinity, 0.5, 2 ** 53, -1, '1', true, null, 1n])('%p is not a count', (value) => {
    expect(refusal(() => count.encode(value as never, 'replicas')).option).toBe('replicas');
  });

  test('limits are part of the message', () => {
    expect(refusal(() => integer({ minimum: 0, maximum: 9 }).encode(10, 'x')).message).toBe(
      'x must be at most 9, not 10.',
    );
    expect(refusal(() => integer({ minimum: 0, maximum: 9 }).encode(-1, 'x')).message).toBe(
      'x must be at least 0, not -1.',
    );
  });

  test.each([-0.1, 1.1, NaN, '0.5', null])('%p is not a ratio', (value) => {
    expect(refusal(() => ratio.encode(value as never, 'maxFailureRatio')).option).toBe('maxFailureRatio');
  });
});
