import { encodeFilters, type ListParameters } from '../http/filters.js';
import { path } from '../http/path.js';
import type { RequestOptions } from '../http/request-options.js';
import type * as wire from '../wire/index.js';
import { checkQuery } from './check-query.js';
import { Resource } from './resource.js';

const filterKeys = ['id', 'name', 'driver', 'label', 'scope', 'type', 'dangling'] as const;

/** Endpoints under `/networks`, as far as services need them, in the Engine's own shapes. */
export class NetworksApi extends Resource {
  /**
   * Lists networks; filters by id and name match parts of them.
   *
   * @engine GET /networks (filter `scope` since 1.29)
   */
  async list(query: ListParameters<wire.NetworkFilters> = {}, options: RequestOptions = {}): Promise<wire.Network[]> {
    checkQuery('networks.list', query, ['filters']);
    const filters = encodeFilters(filterKeys, query.filters);
    return this.json({ ...options, operation: 'networks.list', method: 'GET', path: '/networks', query: { filters } });
  }

  /**
   * Creates a network; services need one with `Driver: 'overlay'`.
   *
   * @throws {@link ConflictError} the name is taken.
   * @throws {@link ForbiddenError} a predefined name, or an overlay network without a swarm.
   * @engine POST /networks/create
   */
  create(request: wire.NetworkCreateRequest, options: RequestOptions = {}): Promise<wire.NetworkCreateResponse> {
    const body = request;
    return this.json({ ...options, operation: 'networks.create', method: 'POST', path: '/networks/create', body });
  }

  /**
   * Reads a network.
   *
   * @param id - ID, exact name, or an ID prefix that only one network has.
   * @param query - `verbose` adds services and peers of all nodes; `scope` tells networks of one name apart.
   * @throws {@link NotFoundError} no such network.
   * @engine GET /networks/{id} (`verbose` since 1.28, `scope` since 1.31)
   */
  async inspect(id: string, query: wire.NetworkInspectQuery = {}, options: RequestOptions = {}): Promise<wire.Network> {
    checkQuery('networks.inspect', query, ['verbose', 'scope']);
    const { verbose, scope } = query;
    return this.json({
      ...options,
      operation: 'networks.inspect',
      method: 'GET',
      path: path`/networks/${id}`,
      query: { verbose, scope },
    });
  }

  /**
   * Removes a network.
   *
   * @throws {@link BadRequestError} a service or task of the swarm uses it.
   * @throws {@link ForbiddenError} a predefined network, or containers use it.
   * @engine DELETE /networks/{id}
   */
  async remove(id: string, options: RequestOptions = {}): Promise<void> {
    return this.empty({ ...options, operation: 'networks.remove', method: 'DELETE', path: path`/networks/${id}` });
  }
}
