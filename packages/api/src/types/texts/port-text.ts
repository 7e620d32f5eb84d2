import { InvalidArgumentError } from '../../errors/index.js';
import type { PortConfig } from '../service/port-config.js';
import type { SpecOptions } from '../spec-options.js';
import { parseCsvPairs } from './csv.js';
import { parsePortRange } from './port-range.js';
import { unknownKey } from './unknown-key.js';

type Port = SpecOptions<PortConfig>;

const keys = ['published', 'target', 'protocol', 'mode'];

/** The ports of a text as the docker CLI's `--publish` takes it, `[published:]target[/protocol]` or `published=…,target=…`. */
export function parsePorts(text: string, option: string): Port[] {
  return text.includes('=') ? [parseLongPort(text, option)] : parseShortPorts(text, option);
}

function parseShortPorts(text: string, option: string): Port[] {
  const [ports = '', protocol = 'tcp', ...rest] = text.split('/');
  const parts = ports.split(':');
  if (parts.length > 2) {
    throw new InvalidArgumentError(
      option,
      `${option}: hostip is not supported, services publish on every address: write 'published:target'.`,
    );
  }
  if (rest.length > 0) throw new InvalidArgumentError(option, `${option}: ${JSON.stringify(text)} has two protocols.`);
  const targets = parsePortRange(parts.at(-1) as string, option);
  const published = parts.length === 2 ? parsePortRange(parts[0] as string, option) : undefined;
  if (published && published.length !== targets.length) {
    throw new InvalidArgumentError(option, `${option}: both ranges of ${JSON.stringify(text)} must be of one length.`);
  }
  return targets.map((target, index) => ({
    protocol: protocol.toLowerCase() as 'tcp',
    target,
    published: published?.[index],
    mode: 'ingress' as const,
  }));
}

function parseLongPort(text: string, option: string): Port {
  const port: Record<string, string | number> = { protocol: 'tcp', mode: 'ingress' };
  for (const [key, value] of parseCsvPairs(text, option)) {
    if (!keys.includes(key) || value === undefined) throw unknownKey(key, value, keys, option);
    port[key] = key === 'published' || key === 'target' ? onePort(value, option) : value.toLowerCase();
  }
  return port;
}

function onePort(text: string, option: string): number {
  const [port, ...more] = parsePortRange(text, option);
  if (port !== undefined && more.length === 0) return port;
  throw new InvalidArgumentError(option, `${option}: write ranges in the short form, '8000-8010:80-90'.`);
}
