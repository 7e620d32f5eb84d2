import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { oneOf } from '../codecs/one-of.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import { optionPath } from '../option-path.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { integer } from '../units/integer.js';

/** Options of a {@link PortConfig}. */
export type PortConfigOptions = SpecOptions<PortConfig>;

/** A port of the containers that the swarm publishes. */
export class PortConfig extends Spec<PortConfig, wire.PortConfig> {
  @field('Name', text) name?: string;

  /** The Engine's default is `'tcp'`; `'sctp'` since 1.37. */
  @field('Protocol', oneOf('tcp', 'udp', 'sctp'), { default: 'tcp', values: { sctp: '1.37' } })
  protocol?: 'tcp' | 'udp' | 'sctp';

  /** Port in the container; required. */
  @field('TargetPort', integer({ minimum: 1, maximum: 65535 })) target?: number;

  /** Port on the nodes; the swarm takes a free one when absent or 0. */
  @field('PublishedPort', integer({ minimum: 0, maximum: 65535 }), { default: 0 }) published?: number;

  /** On every node, the Engine's default, or only where a task runs. Since 1.32. */
  @field('PublishMode', oneOf('ingress', 'host'), { since: '1.32', default: 'ingress' }) mode?: 'ingress' | 'host';

  static check({ TargetPort }: Partial<wire.PortConfig>, option: string): void {
    if (TargetPort !== undefined) return;
    const path = optionPath(option, 'target');
    throw new InvalidArgumentError(path, `${path} must be given: the port in the container.`);
  }
}
