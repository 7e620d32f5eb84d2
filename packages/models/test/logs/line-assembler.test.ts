import type { LogFrame } from '@swarmkit/api';
import { LineAssembler } from '../../src/logs/line-assembler.js';
import type { LogLine } from '../../src/logs/log-line.js';

const whole = 16 * 1024;
const prefix = (task: string): string =>
  `com.docker.swarm.node.id=n,com.docker.swarm.service.id=s,com.docker.swarm.task.id=${task} `;
const one = prefix('t1');
const two = prefix('t2');
const time = '2026-01-02T03:04:05.123456789Z ';

function frame(data: string | Buffer, stream: LogFrame['stream'] = 'stdout'): LogFrame {
  return { stream, data: Buffer.from(data) };
}

function assemble(frames: readonly LogFrame[], { timestamps = false, end = true } = {}): LogLine[] {
  const assembler = new LineAssembler(timestamps);
  const lines: LogLine[] = [];
  for (const each of frames) assembler.push(each, lines);
  if (end) assembler.end(lines);
  return lines;
}

const messages = (lines: readonly LogLine[]): string[] => lines.map(({ message }) => message);

test('a frame is a line with its task, node and service', () => {
  expect(assemble([frame(`${one}hi there\n`)])).toEqual([
    { message: 'hi there', stream: 'stdout', serviceId: 's', taskId: 't1', nodeId: 'n', details: {} },
  ]);
});

test('parts of a line are joined, task by task and stream by stream', () => {
  const part = (letter: string): string => letter.repeat(whole);
  const frames = [
    frame(one + part('a')),
    frame(two + part('b')),
    frame(one + part('c'), 'stderr'),
    frame(`${one}1\n`),
    frame(`${two}2\n`),
    frame(`${one}3\n`, 'stderr'),
  ];
  const lines = assemble(frames, { end: false });
  expect(
    lines.map(({ taskId, stream, message }) => [
      taskId,
      stream,
      message === message[0]?.repeat(whole) + message.slice(-1),
    ]),
  ).toEqual([
    ['t1', 'stdout', true],
    ['t2', 'stdout', true],
    ['t1', 'stderr', true],
  ]);
});

test('a character that the cut goes through is whole again', () => {
  const text = `x${'🐳'.repeat(5000)}`;
  const bytes = Buffer.from(`${text}\n`);
  const parts = [bytes.subarray(0, whole), bytes.subarray(whole)];
  const lines = assemble(parts.map((part) => frame(Buffer.concat([Buffer.from(one), part]))));
  expect(messages(lines).map((message) => message === text)).toEqual([true]);
});

test('a short part without a newline is a line at once: nothing more of it comes', () => {
  expect(messages(assemble([frame(`${one}last`), frame(`${one}next\n`)], { end: false }))).toEqual(['last', 'next']);
  const cut = [frame(one + 'a'.repeat(whole)), frame(`${one}end`), frame(`${one}next\n`)];
  expect(messages(assemble(cut, { end: false }))).toEqual([`${'a'.repeat(whole)}end`, 'next']);
});

test('a whole part at the end of the log is a line', () => {
  expect(messages(assemble([frame(one + 'a'.repeat(whole))]))).toEqual(['a'.repeat(whole)]);
});

test('the timestamp of a line in parts is that of its first', () => {
  const later = time.replace('.1', '.9');
  const lines = assemble([frame(time + one + 'a'.repeat(whole)), frame(`${later}${one}b\n`)], { timestamps: true });
  expect(lines).toMatchObject([{ timestamp: time.trim() }]);
});

test('a carriage return at the end is the program’s own, and the terminal’s', () => {
  expect(messages(assemble([frame(`${one}a\r\n`)]))).toEqual(['a\r']);
  expect(messages(assemble([{ ...frame(`${one}a\r\n`), tty: true }]))).toEqual(['a']);
  expect(messages(assemble([{ ...frame(`${one}\r\n`), tty: true }]))).toEqual(['']);
});

test.each([
  ['', {}],
  [time, { timestamps: true }],
])('a long line of a terminal has the prefix of each part in its middle (%j)', (stamp, options) => {
  const part = stamp + one + 'é'.repeat(whole / 2);
  const line = (end: string): LogFrame => ({ ...frame(`${part}${part}${stamp}${one}rest${end}`), tty: true });
  const expected = 'é'.repeat(whole) + 'rest';
  const [whole1] = assemble([line('\r\n')], options);
  expect(whole1?.message === expected).toBe(true);
  // A driver that loses the newline of a cut line puts the next one behind it.
  const lost = messages(assemble([line(`\r${stamp}${one}next\r\n`)], options));
  expect(lost.map((message) => message === expected || message)).toEqual([true, 'next']);
});

test('what ends without a newline on a terminal does not swallow the next task’s line', () => {
  const glued = frame(`${time}a=b%2C,${one}/ # ${time}a=b%2C,${two}hello\r\n`);
  expect(assemble([{ ...glued, tty: true }], { timestamps: true })).toMatchObject([
    { message: '/ # ', taskId: 't1', details: { a: 'b,' }, timestamp: time.trim() },
    { message: 'hello', taskId: 't2', details: { a: 'b,' }, timestamp: time.trim() },
  ]);
});

test('labels with names of the swarm’s own do not confuse lines', () => {
  const lines = assemble([frame(`__proto__=x,${one.trimEnd()},constructor=y z\n`), frame(`${one}b\n`)]);
  expect(lines.map(({ message, taskId, details }) => [message, taskId, Object.entries(details)])).toEqual([
    [
      'z',
      't1',
      [
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ],
    ],
    ['b', 't1', []],
  ]);
});
