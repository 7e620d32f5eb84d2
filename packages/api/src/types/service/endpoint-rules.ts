import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { optionPath } from '../option-path.js';

/** Refuses ingress ports without a virtual address, and one published port twice. */
export function checkEndpoint({ Mode, Ports }: wire.EndpointSpec, option: string): void {
  const path = optionPath(option, 'ports');
  const taken = new Set<string>();
  for (const [index, { Protocol = 'tcp', PublishedPort, PublishMode = 'ingress' }] of (Ports ?? []).entries()) {
    if (Mode === 'dnsrr' && PublishMode === 'ingress') {
      const advice = `publish it with mode 'host', or take endpoint mode 'vip'`;
      throw new InvalidArgumentError(
        `${path}[${index}]`,
        `${path}[${index}] cannot be an ingress port with dnsrr: ${advice}.`,
      );
    }
    const key = `${PublishedPort}/${Protocol}`;
    if (PublishedPort && taken.has(key)) {
      throw new InvalidArgumentError(
        `${path}[${index}]`,
        `${path}[${index}] publishes ${key}, which is published already.`,
      );
    }
    taken.add(key);
  }
}
