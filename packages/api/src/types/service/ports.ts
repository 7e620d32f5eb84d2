import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { PortConfig, type PortConfigOptions } from './port-config.js';
import { parsePorts } from '../texts/port-text.js';
import { isWireObject } from '../wire-object.js';
import { listOf } from '../codecs/list-of.js';

/** Target of a published port: the port alone, or port, protocol and mode. */
export type PortTarget = number | readonly [target: number, protocol?: string, mode?: string];

/** A list of options or texts `[published:]target[/protocol]`, or a map of published port to target. */
export type Ports = readonly (PortConfig | PortConfigOptions | string)[] | Readonly<Record<number, PortTarget>>;

const list = listOf(() => PortConfig);

/** The published ports of a service. */
export const ports: Codec<Ports> = {
  ...list,
  encode(value, option) {
    if (isWireObject(value)) return list.encode(Object.entries(value).map(mapEntry), option);
    if (!Array.isArray(value))
      throw new InvalidArgumentError(option, `${option} must be a list, such as ['8080:80'], or a map.`);
    const entries = value as readonly (PortConfigOptions | string)[];
    return list.encode(
      entries.flatMap((entry, index) =>
        typeof entry === 'string' ? parsePorts(entry, `${option}[${index}]`) : [entry],
      ),
      option,
    );
  },
};

function mapEntry([published, value]: [string, unknown]): PortConfigOptions {
  const [target, protocol, mode] = Array.isArray(value) ? (value as unknown[]) : [value];
  return { protocol: protocol ?? 'tcp', target, published: Number(published), mode } as PortConfigOptions;
}
