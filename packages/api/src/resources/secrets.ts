import { encodeFilters, type ListParameters } from '../http/filters.js';
import { path } from '../http/path.js';
import type { RequestOptions } from '../http/request-options.js';
import type * as wire from '../wire/index.js';
import { checkQuery } from './check-query.js';
import { checkVersion } from './check-version.js';
import { Resource } from './resource.js';

const since = '1.25';
const filterKeys = ['id', 'name', 'names', 'label'] as const;

/** Endpoints under `/secrets`, in the Engine's own shapes; the Engine never gives their data back. */
export class SecretsApi extends Resource {
  /** @engine GET /secrets, since 1.25 */
  async list(query: ListParameters<wire.SecretFilters> = {}, options: RequestOptions = {}): Promise<wire.Secret[]> {
    checkQuery('secrets.list', query, ['filters']);
    const filters = encodeFilters(filterKeys, query.filters);
    return this.json({
      ...options,
      operation: 'secrets.list',
      method: 'GET',
      path: '/secrets',
      query: { filters },
      since,
    });
  }

  /**
   * Creates a secret.
   *
   * @param spec - `Data` is base64.
   * @throws {@link ConflictError} the name is taken.
   * @engine POST /secrets/create, since 1.25
   */
  create(spec: wire.SecretSpec, options: RequestOptions = {}): Promise<wire.SecretCreateResponse> {
    return this.json({
      ...options,
      operation: 'secrets.create',
      method: 'POST',
      path: '/secrets/create',
      body: spec,
      since,
    });
  }

  /**
   * Reads a secret.
   *
   * @throws {@link NotFoundError} no such secret.
   * @engine GET /secrets/{id}, since 1.25
   */
  async inspect(id: string, options: RequestOptions = {}): Promise<wire.Secret> {
    return this.json({ ...options, operation: 'secrets.inspect', method: 'GET', path: path`/secrets/${id}`, since });
  }

  /**
   * Replaces the labels of a secret; nothing else can change.
   *
   * @param version - `Version.Index` of the secret the spec came from.
   * @throws {@link VersionConflictError} the secret changed since it was read.
   * @engine POST /secrets/{id}/update, since 1.25
   */
  async update(id: string, version: number, spec: wire.SecretSpec, options: RequestOptions = {}): Promise<void> {
    return this.empty({
      ...options,
      operation: 'secrets.update',
      method: 'POST',
      path: path`/secrets/${id}/update`,
      query: { version: checkVersion('secrets.update', version) },
      body: spec,
      since,
    });
  }

  /**
   * Removes a secret.
   *
   * @throws {@link BadRequestError} a service uses it.
   * @engine DELETE /secrets/{id}, since 1.25
   */
  async remove(id: string, options: RequestOptions = {}): Promise<void> {
    return this.empty({ ...options, operation: 'secrets.remove', method: 'DELETE', path: path`/secrets/${id}`, since });
  }
}
