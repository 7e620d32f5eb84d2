import type * as wire from '../../wire/index.js';
import { textList } from '../codecs/text-list.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';

/** Options of a {@link DNSConfig}. */
export type DNSConfigOptions = SpecOptions<DNSConfig>;

/** What goes into the `/etc/resolv.conf` of a container. */
export class DNSConfig extends Spec<DNSConfig, wire.DnsConfig> {
  /** Addresses of name servers, in the order they are asked. */
  @field('Nameservers', textList) nameservers?: readonly string[];

  /** Search domains, in the order they are tried. */
  @field('Search', textList) search?: readonly string[];

  /** Resolver options, for example `['ndots:3']`. */
  @field('Options', textList, { unordered: true }) options?: readonly string[];
}
