import { SwarmkitError, type EngineClient, type RegistryAuth, type RequestOptions, type wire } from '@swarmkit/api';
import { isResolvable, withoutDigest, withTag } from './image-reference.js';

/** When to ask the registry for the digest of an image that a call names. */
export type ResolveImage = 'always' | 'changed' | 'never';

/** What a service is to run, as far as the registry could tell. */
export interface ResolvedImage {
  readonly image: string;
  readonly platforms?: readonly wire.Platform[];
  readonly warning?: string;
}

/** How to resolve, and what is in use now. */
export interface ResolveImageRequest extends RequestOptions {
  readonly mode: ResolveImage;
  readonly registryAuth?: RegistryAuth | undefined;
  /** The image of the service as it is. */
  readonly current?: string | undefined;
}

/**
 * Pins an image to its digest, so that all nodes run the same one and `:latest` is looked up anew.
 *
 * A registry that cannot be asked is a warning, never a failure: nodes then look the image up by themselves.
 */
export async function resolveImage(
  api: EngineClient,
  image: string,
  { mode, current, registryAuth, signal, timeoutMs }: ResolveImageRequest,
): Promise<ResolvedImage> {
  if (mode === 'never' || !isResolvable(image)) return { image };
  const tagged = withTag(image);
  if (mode === 'changed' && current !== undefined && withTag(withoutDigest(current)) === tagged) {
    return { image: current };
  }
  try {
    const { Descriptor, Platforms } = await api.distribution.inspect(tagged, { registryAuth }, { signal, timeoutMs });
    return { image: `${tagged}@${Descriptor.digest}`, platforms: platformsOf(Platforms ?? []) };
  } catch (error) {
    if (!(error instanceof SwarmkitError)) throw error;
    const why = 'detail' in error ? String(error.detail) : error.message;
    return { image, warning: `${image} was not pinned to a digest, nodes may run different images: ${why}` };
  }
}

// The Engine's own clients leave out what they cannot place: unknown systems, and the variants of arm.
function platformsOf(platforms: readonly { architecture?: string; os?: string }[]): wire.Platform[] {
  const seen = new Map<string, wire.Platform>();
  for (const { architecture = '', os = '' } of platforms) {
    if (architecture === 'unknown' || os === 'unknown') continue;
    const Architecture = architecture === 'arm' ? '' : architecture;
    seen.set(`${Architecture}/${os}`, { Architecture, OS: os });
  }
  return [...seen.values()];
}
