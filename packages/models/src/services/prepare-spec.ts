import type { EngineClient, RequestOptions, wire } from '@swarmkit/api';
import type { RegistryAuthOption } from './registry-auth-option.js';
import { type ResolveImage, resolveImage } from './resolve-image.js';
import { resolveReferences } from './resolve-references.js';
import type { ServiceUpdateOptions } from './service-options.js';
import { applyServiceOptions } from './spec-patch.js';

/** How names in options become what the Engine wants. */
export interface PrepareSpecRequest extends RequestOptions {
  readonly mode: ResolveImage;
  readonly registryAuth?: RegistryAuthOption | undefined;
}

/** A spec that is ready to be sent. */
export interface PreparedSpec<Spec> {
  readonly spec: Spec;
  readonly warnings: readonly string[];
}

/**
 * Puts options into a spec, then asks the Engine for the ids of named secrets and configs and the digest of a named image.
 *
 * @throws {@link InvalidArgumentError} an option is not usable (nothing was asked by then), or names what is not there.
 */
export async function prepareSpec<Spec extends wire.ServiceSpec>(
  api: EngineClient,
  base: Spec,
  options: ServiceUpdateOptions,
  { mode, registryAuth, signal, timeoutMs }: PrepareSpecRequest,
): Promise<PreparedSpec<Spec>> {
  const control = { signal, timeoutMs };
  const spec = applyServiceOptions(base, options) as Spec;
  const container = spec.TaskTemplate.ContainerSpec;
  if (container === undefined) return { spec, warnings: [] };
  const auth = typeof registryAuth === 'object' ? registryAuth : undefined;
  const current = base.TaskTemplate.ContainerSpec?.Image;
  const [referenced, resolved] = await Promise.all([
    resolveReferences(api, container, control),
    options.image ? resolveImage(api, options.image, { ...control, mode, current, registryAuth: auth }) : undefined,
  ]);
  const template = spec.TaskTemplate;
  const platforms = options.platforms === undefined ? resolved?.platforms : undefined;
  return {
    spec: {
      ...spec,
      TaskTemplate: {
        ...template,
        ContainerSpec: resolved ? { ...referenced, Image: resolved.image } : referenced,
        ...(platforms?.length && { Placement: { ...template.Placement, Platforms: platforms } }),
      },
    },
    warnings: resolved?.warning === undefined ? [] : [resolved.warning],
  };
}
