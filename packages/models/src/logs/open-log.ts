import {
  type BatchedIterator,
  InvalidArgumentError,
  type LogStream,
  type RequestOptions,
  type wire,
} from '@swarmkit/api';
import { checkOptions } from '../check-options.js';
import { LineAssembler } from './line-assembler.js';
import type { LogLine } from './log-line.js';
import type { LogOptions } from './log-options.js';
import { encodeSince } from './since.js';

const names = ['follow', 'tail', 'since', 'timestamps', 'stdout', 'stderr', 'signal', 'timeoutMs'];

/** Lines of a log, in the order the Engine sends them; single use, `break` releases the connection at once. */
export type Log = BatchedIterator<LogLine>;

/** Reads a log line by line; details are always asked for, since only they tell which task a line is from. */
export function openLog(open: (query: wire.LogsQuery, options: RequestOptions) => LogStream, options: LogOptions): Log {
  if ('details' in options) {
    throw new InvalidArgumentError('details', 'logs has no option details: every line has its details, leave it out');
  }
  checkOptions('logs', options, names);
  const { follow, tail, since, stdout, stderr, timestamps = false, signal, timeoutMs } = options;
  const query: wire.LogsQuery = {
    details: true,
    timestamps,
    ...(follow !== undefined && { follow }),
    ...(tail !== undefined && { tail }),
    ...(since !== undefined && { since: encodeSince(since) }),
    ...(stdout !== undefined && { stdout }),
    ...(stderr !== undefined && { stderr }),
  };
  const assembler = new LineAssembler(timestamps);
  return open(query, { signal, timeoutMs }).through((frames, ended) => {
    const lines: LogLine[] = [];
    for (const frame of frames) assembler.push(frame, lines);
    if (ended) assembler.end(lines);
    return lines;
  });
}
