import type { LogFrame } from '@swarmkit/api';
import type { LogLine } from './log-line.js';
import { type LinePrefix, parseLinePrefix } from './line-prefix.js';
import { splitTerminalLine } from './split-terminal-line.js';

/** Bytes of a line after which the Engine cuts it. */
const partLength = 16 * 1024;
const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const noPrefix: LinePrefix = { serviceId: '', taskId: '', nodeId: '', details: {} };

/**
 * Makes lines of log frames.
 *
 * The Engine cuts lines after every 16 KiB, even inside of a character; the parts are joined per task and stream. A
 * shorter part without a newline is the end of an output, or of a cut line as some log drivers give it.
 */
export class LineAssembler {
  #prefixText = '';
  #prefix: LinePrefix = noPrefix;
  readonly #unfinished = new Map<string, { readonly parts: Buffer[]; readonly line: Omit<LogLine, 'message'> }>();

  constructor(private readonly timestamps: boolean) {}

  push(frame: LogFrame, lines: LogLine[]): void {
    if (!frame.tty) return this.#push(frame, lines);
    for (const data of splitTerminalLine(frame.data, this.timestamps)) this.#push({ ...frame, data }, lines);
  }

  #push(frame: LogFrame, lines: LogLine[]): void {
    const stream = frame.stream === 'stderr' ? 'stderr' : 'stdout';
    let { data } = frame;
    let timestamp: string | undefined;
    if (this.timestamps) {
      const end = data.indexOf(space);
      timestamp = data.toString('latin1', 0, end);
      data = data.subarray(end + 1);
    }
    const end = data.indexOf(space);
    const { serviceId, taskId, nodeId, details } = this.#readPrefix(data.toString('utf8', 0, Math.max(end, 0)));
    const content = data.subarray(end + 1);
    const ended = content[content.length - 1] === newline;
    const key = `${taskId} ${stream}`;
    const begun = this.#unfinished.size > 0 ? this.#unfinished.get(key) : undefined;
    const line = begun?.line ?? { stream, serviceId, taskId, nodeId, details, ...(timestamp && { timestamp }) };
    if (!ended && content.length >= partLength) {
      if (begun) begun.parts.push(content);
      else this.#unfinished.set(key, { parts: [content], line });
      return;
    }
    if (begun) this.#unfinished.delete(key);
    const whole = begun ? Buffer.concat([...begun.parts, content]) : content;
    let length = whole.length - (ended ? 1 : 0);
    if (frame.tty && whole[length - 1] === carriageReturn) length--;
    lines.push({ message: whole.toString('utf8', 0, length), ...line });
  }

  /** Lines that the end of the stream completes. */
  end(lines: LogLine[]): void {
    for (const { parts, line } of this.#unfinished.values()) {
      lines.push({ message: Buffer.concat(parts).toString('utf8'), ...line });
    }
    this.#unfinished.clear();
  }

  // Lines of one task come in runs: its prefix is parsed once for each run.
  #readPrefix(text: string): LinePrefix {
    if (text !== this.#prefixText) {
      this.#prefixText = text;
      this.#prefix = parseLinePrefix(text);
    }
    return this.#prefix;
  }
}
