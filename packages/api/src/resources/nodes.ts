import { encodeFilters, type ListParameters } from '../http/filters.js';
import { path } from '../http/path.js';
import type { RequestOptions } from '../http/request-options.js';
import type * as wire from '../wire/index.js';
import { checkQuery } from './check-query.js';
import { checkVersion } from './check-version.js';
import { Resource } from './resource.js';

const filterKeys = ['id', 'name', 'label', 'node.label', 'role', 'membership'] as const;

/** Endpoints under `/nodes`, in the Engine's own shapes. */
export class NodesApi extends Resource {
  /**
   * Lists nodes.
   *
   * @param query - `filters` by id or host name prefix, engine label (`label`), node label (`node.label`), role, membership.
   * @engine GET /nodes, since 1.24 (`node.label` since 1.40)
   */
  async list(query: ListParameters<wire.NodeFilters> = {}, options: RequestOptions = {}): Promise<wire.Node[]> {
    checkQuery('nodes.list', query, ['filters']);
    return this.json({
      ...options,
      operation: 'nodes.list',
      method: 'GET',
      path: '/nodes',
      query: { filters: encodeFilters(filterKeys, query.filters) },
    });
  }

  /**
   * Reads a node.
   *
   * @param id - ID, exact host name, or an ID prefix that only one node has.
   * @throws {@link NotFoundError} no such node.
   * @engine GET /nodes/{id}, since 1.24
   */
  async inspect(id: string, options: RequestOptions = {}): Promise<wire.Node> {
    return this.json({ ...options, operation: 'nodes.inspect', method: 'GET', path: path`/nodes/${id}` });
  }

  /**
   * Replaces the spec of a node; `Role` and `Availability` must be in it.
   *
   * @param version - `Version.Index` of the node the spec came from.
   * @throws {@link VersionConflictError} the node changed since it was read.
   * @engine POST /nodes/{id}/update, since 1.24
   */
  async update(id: string, version: number, spec: wire.NodeSpec, options: RequestOptions = {}): Promise<void> {
    return this.empty({
      ...options,
      operation: 'nodes.update',
      method: 'POST',
      path: path`/nodes/${id}/update`,
      query: { version: checkVersion('nodes.update', version) },
      body: spec,
    });
  }

  /**
   * Takes a node out of the swarm's list.
   *
   * @param query - `force` removes it even when it is not down.
   * @throws {@link BadRequestError} the node is up, or a manager.
   * @engine DELETE /nodes/{id}, since 1.24
   */
  async remove(id: string, query: wire.ForceQuery = {}, options: RequestOptions = {}): Promise<void> {
    checkQuery('nodes.remove', query, ['force']);
    const { force } = query;
    return this.empty({
      ...options,
      operation: 'nodes.remove',
      method: 'DELETE',
      path: path`/nodes/${id}`,
      query: { force },
    });
  }
}
