import fc from 'fast-check';
import { type LogFrame, LogFrameParser } from '../../src/streams/log-frames.js';

function frame(type: number, text: string): Buffer {
  const data = Buffer.from(text);
  const header = Buffer.alloc(8);
  header[0] = type;
  header.writeUInt32BE(data.length, 4);
  return Buffer.concat([header, data]);
}

const read = (frames: readonly LogFrame[]): string[] =>
  frames.map(({ stream, data }) => `${stream}:${data.toString()}`);

test('frames come out whole, wherever the chunks were cut', () => {
  const whole = Buffer.concat([
    frame(1, 'one\n'),
    frame(2, ''),
    frame(2, 'zwei é\n'),
    frame(3, 'gone\n'),
    frame(0, 'x'),
  ]);
  const expected = ['stdout:one\n', 'stderr:', 'stderr:zwei é\n', 'systemerr:gone\n', 'stdin:x'];
  for (let size = 1; size <= whole.length; size++) {
    const parser = new LogFrameParser();
    const frames: LogFrame[] = [];
    for (let start = 0; start < whole.length; start += size)
      frames.push(...parser.push(whole.subarray(start, start + size)));
    expect(read(frames)).toEqual(expected);
    expect(parser.pending).toBe(0);
  }
});

test('any frames cut anywhere come out as they went in', () => {
  const texts = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.string({ unit: 'binary' })), { maxLength: 20 });
  const cuts = fc.array(fc.nat({ max: 600 }), { maxLength: 30 });
  fc.assert(
    fc.property(texts, cuts, (frames, offsets) => {
      const whole = Buffer.concat(frames.map(([type, text]) => frame(type, text)));
      const ends = [...offsets.filter((offset) => offset < whole.length), whole.length].sort((a, b) => a - b);
      const parser = new LogFrameParser();
      let start = 0;
      const out: LogFrame[] = [];
      for (const end of ends) {
        out.push(...parser.push(whole.subarray(start, end)));
        start = end;
      }
      expect(out.map(({ data }) => data.toString())).toEqual(frames.map(([, text]) => Buffer.from(text).toString()));
    }),
  );
});

test('100,000 frames in one chunk, and a frame of 16 MiB in small chunks', () => {
  const many = Buffer.concat(Array.from({ length: 100_000 }, () => frame(1, 'line\n')));
  expect(new LogFrameParser().push(many)).toHaveLength(100_000);
  const long = frame(1, 'x'.repeat(16 * 1024 * 1024));
  const parser = new LogFrameParser();
  const out: LogFrame[] = [];
  for (let start = 0; start < long.length; start += 16_384)
    out.push(...parser.push(long.subarray(start, start + 16_384)));
  expect(out.map(({ data }) => data.length)).toEqual([16 * 1024 * 1024]);
});

test('a header that no Engine sends is an error', () => {
  expect(() => new LogFrameParser().push(Buffer.from('<html><body>nope'))).toThrow(RangeError);
  expect(() => new LogFrameParser().push(Buffer.from([4, 0, 0, 0, 0, 0, 0, 0]))).toThrow(RangeError);
});

test('what is missing of a frame is pending', () => {
  const parser = new LogFrameParser();
  parser.push(frame(1, 'hello').subarray(0, 10));
  expect(parser.pending).toBe(10);
});
