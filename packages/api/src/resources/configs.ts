import { encodeFilters, type ListParameters } from '../http/filters.js';
import { path } from '../http/path.js';
import type { RequestOptions } from '../http/request-options.js';
import type * as wire from '../wire/index.js';
import { checkQuery } from './check-query.js';
import { checkVersion } from './check-version.js';
import { Resource } from './resource.js';

const since = '1.30';
const filterKeys = ['id', 'name', 'label'] as const;

/** Endpoints under `/configs`, in the Engine's own shapes; `Data` is base64. */
export class ConfigsApi extends Resource {
  /** @engine GET /configs, since 1.30 */
  async list(query: ListParameters<wire.ConfigFilters> = {}, options: RequestOptions = {}): Promise<wire.Config[]> {
    checkQuery('configs.list', query, ['filters']);
    const filters = encodeFilters(filterKeys, query.filters);
    return this.json({
      ...options,
      operation: 'configs.list',
      method: 'GET',
      path: '/configs',
      query: { filters },
      since,
    });
  }

  /**
   * Creates a config.
   *
   * @param spec - `Data` is base64.
   * @throws {@link ConflictError} the name is taken.
   * @engine POST /configs/create, since 1.30
   */
  create(spec: wire.ConfigSpec, options: RequestOptions = {}): Promise<wire.ConfigCreateResponse> {
    return this.json({
      ...options,
      operation: 'configs.create',
      method: 'POST',
      path: '/configs/create',
      body: spec,
      since,
    });
  }

  /**
   * Reads a config.
   *
   * @throws {@link NotFoundError} no such config.
   * @engine GET /configs/{id}, since 1.30
   */
  async inspect(id: string, options: RequestOptions = {}): Promise<wire.Config> {
    return this.json({ ...options, operation: 'configs.inspect', method: 'GET', path: path`/configs/${id}`, since });
  }

  /**
   * Replaces the labels of a config; nothing else can change.
   *
   * @param version - `Version.Index` of the config the spec came from.
   * @throws {@link VersionConflictError} the config changed since it was read.
   * @engine POST /configs/{id}/update, since 1.30
   */
  async update(id: string, version: number, spec: wire.ConfigSpec, options: RequestOptions = {}): Promise<void> {
    return this.empty({
      ...options,
      operation: 'configs.update',
      method: 'POST',
      path: path`/configs/${id}/update`,
      query: { version: checkVersion('configs.update', version) },
      body: spec,
      since,
    });
  }

  /**
   * Removes a config.
   *
   * @throws {@link BadRequestError} a service uses it.
   * @engine DELETE /configs/{id}, since 1.30
   */
  async remove(id: string, options: RequestOptions = {}): Promise<void> {
    return this.empty({ ...options, operation: 'configs.remove', method: 'DELETE', path: path`/configs/${id}`, since });
  }
}
