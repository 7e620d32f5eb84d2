import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { PortConfig, type PortConfigOptions } from './port-config.js';
import { parsePorts } from '../texts/port-text.js';
import { isWireObject } from '../wire-object.js';
import { listOf } from '../codecs/list-of.js';

/** Target of a published port: the port alone, `'80/udp'`, or port, protocol and mode. */
export type PortTarget =
  number | string | readonly [target: number, protocol?: string | null | undefined, mode?: string | null | undefined];

/** A list of options or texts `[published:]target[/protocol]`, or a map of published port to target. */
export type Ports = readonly (PortConfig | PortConfigOptions | string)[] | Readonly<Record<number, PortTarget>>;

const list = listOf(() => PortConfig);

/** The published ports of a service. */
export const ports: Codec<Ports> = {
  ...list,
  encode(value, option) {
    if (isWireObject(value)) {
      return list.encode(
        Object.entries(value).flatMap(([published, target]) => mapEntry(published, target, `${option}.${published}`)),
        option,
      );
    }
    if (!Array.isArray(value))
      throw new InvalidArgumentError(option, `${option} must be a list, such as ['8080:80'], or a map.`);
    const entries = value as readonly (PortConfigOptions | string)[];
    return list.encode(
      entries.flatMap((entry, index) => listEntry(entry, `${option}[${index}]`)),
      option,
    );
  },
};

function listEntry(entry: PortConfigOptions | string, option: string): PortConfigOptions[] {
  if (typeof entry === 'string') return parsePorts(entry, option);
  if (typeof entry === 'object' && (entry as unknown) !== null && !Array.isArray(entry)) return [entry];
  throw new InvalidArgumentError(option, `${option} must be like '8080:80' or { published: 8080, target: 80 }.`);
}

function mapEntry(published: string, value: unknown, option: string): PortConfigOptions[] {
  if (!/^\d+$/.test(published)) {
    const advice = `the keys are published ports, as in { 8080: [80, 'udp'] }`;
    throw new InvalidArgumentError(option, `${option} is not a port: ${advice}.`);
  }
  if (typeof value === 'string') return parsePorts(`${published}:${value}`, option);
  const [target, protocol, mode, ...more] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (more.length > 0 || (typeof value === 'object' && !Array.isArray(value))) {
    throw new InvalidArgumentError(option, `${option} must be a port, or [port, protocol, mode].`);
  }
  return [{ protocol: protocol ?? 'tcp', target, published: Number(published), mode } as PortConfigOptions];
}
