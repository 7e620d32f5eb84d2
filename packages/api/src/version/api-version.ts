import { UnsupportedVersionError } from '../errors/unsupported-version-error.js';
import type { HttpClient } from '../http/http-client.js';
import type { Step } from '../http/pipeline.js';
import type { RequestOptions } from '../http/request-options.js';
import { compareVersions } from './compare-versions.js';
import { negotiateVersion } from './negotiate.js';

/** The API version of one connection: pinned, or negotiated with the first request and then kept. */
export class ApiVersion {
  #known: string | undefined;

  constructor(
    private readonly client: HttpClient,
    pinned: string | undefined,
  ) {
    this.#known = pinned;
  }

  /** The version if it is known by now. */
  get known(): string | undefined {
    return this.#known;
  }

  // Callers that come together each ask: a shared question would tie one caller's signal to the others.
  async get(operation: string, options: RequestOptions): Promise<string> {
    return (this.#known ??= await negotiateVersion(this.client, operation, options));
  }

  /** Refuses an endpoint that the version does not have and puts the version before the path. */
  readonly step: Step = async (request, next) => {
    const { operation, signal, timeoutMs } = request;
    const version = this.#known ?? (await this.get(operation, { signal, timeoutMs }));
    if (request.since !== undefined && compareVersions(version, request.since) < 0) {
      throw new UnsupportedVersionError(operation, request.since, version);
    }
    return next({ ...request, path: `/v${version}${request.path}` });
  };
}
