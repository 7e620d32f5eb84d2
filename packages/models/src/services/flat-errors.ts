import { InvalidArgumentError } from '@swarmkit/api';
import type { ServiceUpdateOptions } from './service-options.js';

type Rule = readonly [place: string, written: string, applies?: (options: ServiceUpdateOptions) => boolean];

/** What stands at a place of `ServiceSpec`, as the caller of a flat option wrote it; the first rule counts. */
const rules: readonly Rule[] = [
  ['taskTemplate.containerSpec.labels', 'containerLabels'],
  ['taskTemplate.logDriver.options', 'logDriverOptions', (options) => options.logDriverOptions !== undefined],
  ['taskTemplate.logDriver.name', 'logDriver', (options) => typeof options.logDriver === 'string'],
  ['endpointSpec.ports', 'ports', (options) => options.ports !== undefined],
  ['mode.replicas', 'replicas', (options) => options.replicas !== undefined],
  ['taskTemplate.containerSpec.', ''],
  ['taskTemplate.placement.', ''],
  ['taskTemplate.', ''],
];

/** Runs `action`; an error of it names options as the caller wrote them, `hostname` for `taskTemplate.containerSpec.hostname`. */
export function withFlatErrors<T>(options: ServiceUpdateOptions, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    const used = rules.filter(([, , applies]) => applies?.(options) ?? true);
    const flat = (text: string): string =>
      used.reduce((left, [place, written]) => left.replaceAll(place, written), text);
    throw new InvalidArgumentError(...causeOf(options, flat(error.option), flat(error.message)), {
      cause: error.cause,
    });
  }
}

// The ports may be those that the service has already: then it is the mode that was written.
function causeOf({ ports, endpointSpec }: ServiceUpdateOptions, option: string, message: string): [string, string] {
  const isStored = option.startsWith('endpointSpec.ports') && ports === undefined && endpointSpec?.ports === undefined;
  return isStored ? ['endpointSpec.mode', `endpointSpec.mode: ${message}`] : [option, message];
}
