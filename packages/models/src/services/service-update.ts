import type { ServiceUpdateParameters, wire } from '@swarmkit/api';
import type { SwarmClient } from '../swarm-client.js';
import { checkObject } from '../check-options.js';
import { writeVersioned } from '../writing/write-versioned.js';
import { prepareSpec } from './prepare-spec.js';
import { registryAuthParameters } from './registry-auth-option.js';
import type { ServiceUpdateOptions, ServiceWriteOptions } from './service-options.js';
import { editSpec, type ServiceSpecDraft } from './spec-draft.js';

/** Options to change, or a function that edits a copy of the Engine's spec. */
export type ServiceChange = ServiceUpdateOptions | ((spec: ServiceSpecDraft) => void);

/** A service after a write. */
export interface WrittenService {
  readonly attrs: wire.Service;
  /** Whether anything was sent: a change that changes nothing is not. */
  readonly written: boolean;
  readonly warnings: readonly string[];
}

/** Changes a service as it was seen in `held`, and gives its fresh state. */
export async function updateService(
  client: SwarmClient,
  held: wire.Service,
  change: ServiceChange,
  options: ServiceWriteOptions,
): Promise<WrittenService> {
  const { resolveImage: mode = client.resolveImage, registryAuth = client.registryAuth, signal, timeoutMs } = options;
  let found: readonly string[] = [];
  const applied = async (spec: wire.StoredServiceSpec): Promise<wire.StoredServiceSpec> => {
    if (typeof change === 'function') return editSpec(spec, change);
    checkObject('service.update', change, ['image', 'replicas']);
    const prepared = await prepareSpec(client.api, spec, change, { mode, registryAuth, signal, timeoutMs });
    found = prepared.warnings;
    return prepared.spec;
  };
  const written = await send(client, held, applied, registryAuthParameters(registryAuth), options);
  return { ...written, warnings: [...found, ...written.warnings] };
}

/** Goes back to the spec before the last update; what the body says does not count then, but it must be valid. */
export function rollbackService(
  client: SwarmClient,
  held: wire.Service,
  options: ServiceWriteOptions,
): Promise<WrittenService> {
  const auth = registryAuthParameters(options.registryAuth ?? 'previous');
  return send(client, held, (spec) => spec, { ...auth, rollback: 'previous' }, options);
}

async function send(
  { api }: SwarmClient,
  held: wire.Service,
  change: (spec: wire.StoredServiceSpec) => wire.StoredServiceSpec | Promise<wire.StoredServiceSpec>,
  parameters: ServiceUpdateParameters,
  { retryOnConflict = 0, signal, timeoutMs }: ServiceWriteOptions,
): Promise<WrittenService> {
  const control = { signal, timeoutMs };
  let warnings: readonly string[] = [];
  const result = await writeVersioned<wire.Service, wire.StoredServiceSpec>({
    held,
    change,
    retryOnConflict,
    always: parameters.rollback !== undefined,
    read: () => api.services.inspect(held.ID, {}, control),
    write: async (version, spec) => {
      warnings = (await api.services.update(held.ID, version, spec, parameters, control)).Warnings ?? [];
    },
  });
  return { ...result, warnings };
}
