import { InvalidArgumentError } from '../../errors/index.js';
import type { UlimitOptions } from '../container/ulimit.js';

/** A limit as the docker CLI's `--ulimit` takes it: `name=soft[:hard]`. */
export function parseUlimit(text: string, option: string): UlimitOptions {
  const [, name, soft, hard = soft] = /^([^=]+)=(-?\d+)(?::(-?\d+))?$/.exec(text) ?? [];
  if (name !== undefined) return { name, soft: Number(soft), hard: Number(hard) };
  throw new InvalidArgumentError(
    option,
    `${option}: ${JSON.stringify(text)} is not 'name=soft:hard', such as 'nofile=1024:2048'.`,
  );
}
