import type { RequestOptions } from '../http/request-options.js';
import { SwarmSpec } from '../types/index.js';
import { checkVersion } from './check-version.js';
import { requireSwarmRequest } from '../types/swarm/require-swarm-request.js';
import type * as wire from '../wire/index.js';
import { checkSpec } from './check-spec.js';
import { conceal } from './conceal.js';
import { Resource } from './resource.js';

/** Endpoints under `/swarm`, in the Engine's own shapes and units. */
export class SwarmApi extends Resource {
  /**
   * Reads the swarm: its spec, CA and join tokens; a printed answer does not show the tokens.
   *
   * @throws {@link NotManagerError} the Engine is a worker, or in no swarm.
   * @engine GET /swarm, since 1.24
   */
  async inspect(options: RequestOptions = {}): Promise<wire.Swarm> {
    const request = { ...options, operation: 'swarm.inspect', method: 'GET', path: '/swarm' } as const;
    const swarm = await this.json<wire.Swarm>(request);
    conceal(swarm.JoinTokens);
    return swarm;
  }

  /**
   * Makes the Engine the first manager of a new swarm.
   *
   * @returns The node's ID.
   * @throws {@link UnavailableError} the Engine is in a swarm already.
   * @throws {@link UnsupportedVersionError} the API version would drop a field; nothing was sent.
   * @engine POST /swarm/init, since 1.24
   */
  async init(request: wire.InitRequest, options: RequestOptions = {}): Promise<string> {
    const operation = 'swarm.init';
    requireSwarmRequest(request, await this.#version(operation, options));
    const { Spec } = request;
    const spec = Spec && { Spec: await checkSpec(this.connection, SwarmSpec, Spec, operation, options) };
    return this.json({ ...options, operation, method: 'POST', path: '/swarm/init', body: { ...request, ...spec } });
  }

  /**
   * Makes the Engine a node of an existing swarm; the token decides whether a worker or a manager.
   *
   * @throws {@link UnsupportedVersionError} the API version would drop a field; nothing was sent.
   * @engine POST /swarm/join, since 1.24
   */
  async join(request: wire.JoinRequest, options: RequestOptions = {}): Promise<void> {
    const operation = 'swarm.join';
    requireSwarmRequest(request, await this.#version(operation, options));
    return this.empty({ ...options, operation, method: 'POST', path: '/swarm/join', body: request });
  }

  /**
   * Takes the Engine out of its swarm.
   *
   * @param query - `force` even as the last manager, which erases the swarm.
   * @throws {@link UnavailableError} a manager without `force`, or no swarm.
   * @engine POST /swarm/leave, since 1.24
   */
  leave(query: wire.ForceQuery = {}, options: RequestOptions = {}): Promise<void> {
    const { force } = query;
    return this.empty({ ...options, operation: 'swarm.leave', method: 'POST', path: '/swarm/leave', query: { force } });
  }

  /**
   * Replaces the spec of the swarm, and rotates tokens and keys.
   *
   * The Engine stores a zero for everything that `spec` leaves out: read the swarm, change its spec, send all of it.
   *
   * @param version - `Version.Index` of the swarm the spec came from.
   * @throws {@link VersionConflictError} the swarm changed since it was read.
   * @engine POST /swarm/update, since 1.24 (`rotateManagerUnlockKey` since 1.25)
   */
  async update(
    version: number,
    spec: SwarmSpec | wire.SwarmSpec,
    query: wire.SwarmUpdateQuery = {},
    options: RequestOptions = {},
  ): Promise<void> {
    const { rotateWorkerToken, rotateManagerToken, rotateManagerUnlockKey } = query;
    return this.empty({
      ...options,
      operation: 'swarm.update',
      method: 'POST',
      path: '/swarm/update',
      query: {
        version: checkVersion('swarm.update', version),
        rotateWorkerToken,
        rotateManagerToken,
        rotateManagerUnlockKey,
      },
      body: await checkSpec(this.connection, SwarmSpec, spec, 'swarm.update', options),
    });
  }

  /**
   * Reads the key that unlocks managers after a restart, `''` when autolock is off; a printed answer does not show it.
   *
   * @engine GET /swarm/unlockkey, since 1.25
   */
  async unlockKey(options: RequestOptions = {}): Promise<wire.UnlockKeyResponse> {
    const request = { ...options, operation: 'swarm.unlockKey', method: 'GET', path: '/swarm/unlockkey' } as const;
    return conceal(await this.json<wire.UnlockKeyResponse>({ ...request, since: '1.25' }));
  }

  /**
   * Unlocks a manager that was restarted with autolock on.
   *
   * @throws {@link UnauthorizedError} another key.
   * @throws {@link ConflictError} the swarm is not locked.
   * @engine POST /swarm/unlock, since 1.25
   */
  unlock(request: wire.UnlockRequest, options: RequestOptions = {}): Promise<void> {
    const body = request;
    return this.empty({
      ...options,
      operation: 'swarm.unlock',
      method: 'POST',
      path: '/swarm/unlock',
      body,
      since: '1.25',
    });
  }

  #version(operation: string, { signal, timeoutMs }: RequestOptions): Promise<string> {
    return this.connection.version.get(operation, { signal, timeoutMs });
  }
}
