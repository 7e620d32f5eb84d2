import { path } from '../http/path.js';
import type { RequestOptions } from '../http/request-options.js';
import { registryAuthHeader } from '../registry/auth-header.js';
import type { RegistryAuth } from '../registry/registry-auth.js';
import type * as wire from '../wire/index.js';
import { Resource } from './resource.js';

/** What a registry knows of an image. */
export class DistributionApi extends Resource {
  /**
   * Asks the image's registry for its digest and platforms.
   *
   * @param image - Reference, for example `nginx:1.27`.
   * @throws {@link UnauthorizedError} {@link NotFoundError} {@link ServerError} as the registry answers.
   * @engine GET /distribution/{name}/json, since 1.30
   */
  async inspect(
    image: string,
    parameters: { readonly registryAuth?: RegistryAuth | undefined } = {},
    options: RequestOptions = {},
  ): Promise<wire.DistributionInspect> {
    return this.json({
      ...options,
      operation: 'distribution.inspect',
      method: 'GET',
      path: path`/distribution/${image}/json`,
      headers: registryAuthHeader(parameters.registryAuth),
      since: '1.30',
    });
  }
}
