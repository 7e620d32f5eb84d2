import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { textList } from '../codecs/text-list.js';
import { type TextMap, textMap } from '../codecs/text-map.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { parseNetwork } from '../texts/network-text.js';

/** Options of a {@link NetworkAttachmentConfig}. */
export type NetworkAttachmentConfigOptions = SpecOptions<NetworkAttachmentConfig>;

/** A network that the tasks of a service join. */
export class NetworkAttachmentConfig extends Spec<NetworkAttachmentConfig, wire.NetworkAttachmentConfig> {
  /** Name or id of the network. */
  @field('Target', text) target?: string;

  /** Further names of the service on this network. */
  @field('Aliases', textList, { unordered: true }) aliases?: readonly string[];

  /** Options for the network's driver, since 1.32. */
  @field('DriverOpts', textMap, { since: '1.32' }) options?: TextMap;
}

/** Options of a network given as text, a name or `name=…,alias=…`, or as options. */
export function readNetwork(
  value: NetworkAttachmentConfigOptions | string,
  option: string,
): NetworkAttachmentConfigOptions {
  return typeof value === 'string' ? parseNetwork(value, option) : value;
}
