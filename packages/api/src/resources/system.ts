import type { RequestOptions } from '../http/request-options.js';
import type * as wire from '../wire/index.js';
import { Resource } from './resource.js';

/** What `/_ping` tells in its headers; absent ones are left out. */
export interface PingResponse {
  readonly apiVersion: string | undefined;
  readonly osType: string | undefined;
  readonly server: string | undefined;
  readonly experimental: boolean;
  readonly builderVersion: string | undefined;
  /** `inactive`, `pending`, `error`, `locked`, `active/worker` or `active/manager`; since 1.42. */
  readonly swarm: string | undefined;
}

/** Endpoints that concern the Engine as a whole. */
export class SystemApi extends Resource {
  /**
   * Asks whether the Engine is there, and which API version it has.
   *
   * @engine GET /_ping
   */
  async ping(options: RequestOptions = {}): Promise<PingResponse> {
    const request = { ...options, operation: 'system.ping', method: 'GET', path: '/_ping' } as const;
    const { headers } = await this.connection.sendUnversioned(request);
    return {
      apiVersion: headers['api-version'],
      osType: headers['ostype'],
      server: headers['server'],
      experimental: headers['docker-experimental'] === 'true',
      builderVersion: headers['builder-version'],
      swarm: headers['swarm'],
    };
  }

  /** @engine GET /version */
  version(options: RequestOptions = {}): Promise<wire.Version> {
    return this.json({ ...options, operation: 'system.version', method: 'GET', path: '/version' });
  }

  /** @engine GET /info */
  info(options: RequestOptions = {}): Promise<wire.Info> {
    return this.json({ ...options, operation: 'system.info', method: 'GET', path: '/info' });
  }
}
