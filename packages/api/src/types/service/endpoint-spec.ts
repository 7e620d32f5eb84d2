import type * as wire from '../../wire/index.js';
import { oneOf } from '../codecs/one-of.js';
import { type Ports, ports } from './ports.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { checkEndpoint } from './endpoint-rules.js';

/** Options of an {@link EndpointSpec}. */
export type EndpointSpecOptions = SpecOptions<EndpointSpec>;

/** How a service is reached. */
export class EndpointSpec extends Spec<EndpointSpec, wire.EndpointSpec> {
  /** One virtual address, the Engine's default, or the addresses of all tasks by DNS. */
  @field('Mode', oneOf('vip', 'dnsrr')) mode?: 'vip' | 'dnsrr';

  /** `['8080:80/udp']`, options, or a map of published port to target. */
  @field('Ports', ports, { unordered: true }) ports?: Ports;

  static check(endpoint: wire.EndpointSpec, option: string): void {
    checkEndpoint(endpoint, option);
  }
}
