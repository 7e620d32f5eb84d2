import { encodeFilters, type FiltersOf } from '../http/filters.js';
import { path } from '../http/path.js';
import type { RequestOptions } from '../http/request-options.js';
import { registryAuthHeader } from '../registry/auth-header.js';
import type { RegistryAuth } from '../registry/registry-auth.js';
import { type LogStream, openLogStream } from '../streams/log-stream.js';
import { ServiceSpec } from '../types/index.js';
import type * as wire from '../wire/index.js';
import { checkQuery } from './check-query.js';
import { checkSpec } from './check-spec.js';
import { checkVersion } from './check-version.js';
import { logsQuery } from './logs-query.js';
import { Resource } from './resource.js';

const filterKeys = ['id', 'name', 'label', 'mode', 'runtime'] as const;

/** Which services to list. */
export interface ServiceListParameters {
  readonly filters?: FiltersOf<wire.ServiceFilters> | undefined;
  /** Adds `ServiceStatus`; since 1.41, ignored before. */
  readonly status?: boolean | undefined;
}

/** What a service is created with besides its spec. */
export interface ServiceCreateParameters {
  /** Credentials for the image's registry; the swarm keeps them with the service. */
  readonly registryAuth?: RegistryAuth | undefined;
}

/** What a service is updated with besides its spec. */
export interface ServiceUpdateParameters extends ServiceCreateParameters, wire.ServiceUpdateQuery {}

/** Endpoints under `/services`, in the Engine's own shapes and units. */
export class ServicesApi extends Resource {
  /**
   * Lists services.
   *
   * @param query - `filters` by id or name prefix, label, mode; `status` adds `ServiceStatus`.
   * @engine GET /services, since 1.24 (`status` since 1.41)
   */
  async list(query: ServiceListParameters = {}, options: RequestOptions = {}): Promise<wire.Service[]> {
    checkQuery('services.list', query, ['filters', 'status']);
    const { filters, status } = query;
    return this.json({
      ...options,
      operation: 'services.list',
      method: 'GET',
      path: '/services',
      query: { filters: encodeFilters(filterKeys, filters), status },
    });
  }

  /**
   * Creates a service.
   *
   * @param spec - Engine units: nanoseconds, bytes, nano-CPUs. Networks may be named, secrets and configs need their ids.
   * @throws {@link ConflictError} the name is taken.
   * @throws {@link BadRequestError} the Engine refuses the spec.
   * @throws {@link UnsupportedVersionError} the API version would drop a field of the spec; nothing was sent.
   * @engine POST /services/create, since 1.24
   */
  async create(
    spec: ServiceSpec | wire.ServiceSpec,
    parameters: ServiceCreateParameters = {},
    options: RequestOptions = {},
  ): Promise<wire.ServiceCreateResponse> {
    checkQuery('services.create', parameters, ['registryAuth']);
    return this.json({
      ...options,
      operation: 'services.create',
      method: 'POST',
      path: '/services/create',
      headers: registryAuthHeader(parameters.registryAuth),
      body: await checkSpec(this.connection, ServiceSpec, spec, 'services.create', options),
    });
  }

  /**
   * Reads a service.
   *
   * @param id - ID, exact name, or an ID prefix that only one service has.
   * @param query - `insertDefaults` fills in what the spec leaves out; never send such a spec back.
   * @throws {@link NotFoundError} no such service.
   * @engine GET /services/{id}, since 1.24 (`insertDefaults` since 1.29)
   */
  async inspect(id: string, query: wire.ServiceInspectQuery = {}, options: RequestOptions = {}): Promise<wire.Service> {
    checkQuery('services.inspect', query, ['insertDefaults']);
    const { insertDefaults } = query;
    return this.json({
      ...options,
      operation: 'services.inspect',
      method: 'GET',
      path: path`/services/${id}`,
      query: { insertDefaults },
    });
  }

  /**
   * Replaces the spec of a service.
   *
   * The Engine keeps nothing that `spec` leaves out: read the service, change its spec, send all of it.
   *
   * @param version - `Version.Index` of the service the spec came from.
   * @param parameters - `registryAuthFrom` and `rollback` as in the Engine's reference; `registryAuth` goes into a header.
   * @throws {@link VersionConflictError} the service changed since it was read.
   * @throws {@link NotImplementedError} another name or mode.
   * @engine POST /services/{id}/update, since 1.24 (`registryAuthFrom` since 1.25, `rollback` since 1.28)
   */
  async update(
    id: string,
    version: number,
    spec: ServiceSpec | wire.ServiceSpec,
    parameters: ServiceUpdateParameters = {},
    options: RequestOptions = {},
  ): Promise<wire.ServiceUpdateResponse> {
    checkQuery('services.update', parameters, ['registryAuth', 'registryAuthFrom', 'rollback']);
    const { registryAuthFrom, rollback, registryAuth } = parameters;
    return this.json({
      ...options,
      operation: 'services.update',
      method: 'POST',
      path: path`/services/${id}/update`,
      query: { version: checkVersion('services.update', version), registryAuthFrom, rollback },
      headers: registryAuthHeader(registryAuth),
      body: await checkSpec(this.connection, ServiceSpec, spec, 'services.update', options),
      since: rollback === undefined ? undefined : '1.28',
    });
  }

  /**
   * Removes a service; its tasks are stopped afterwards.
   *
   * @throws {@link NotFoundError} no such service.
   * @engine DELETE /services/{id}, since 1.24
   */
  async remove(id: string, options: RequestOptions = {}): Promise<void> {
    return this.empty({ ...options, operation: 'services.remove', method: 'DELETE', path: path`/services/${id}` });
  }

  /**
   * Reads the logs of a service's tasks, frame by frame; opens with the first frame asked for.
   *
   * @param query - Both streams unless one is named; `since` in seconds since 1970, `tail` lines per task.
   * @throws {@link LogStreamError} the Engine reports a failure in mid-stream.
   * @engine GET /services/{id}/logs, since 1.29
   */
  logs(id: string, query: wire.LogsQuery = {}, options: RequestOptions = {}): LogStream {
    const operation = 'services.logs';
    const request = {
      ...options,
      operation,
      method: 'GET',
      path: path`/services/${id}/logs`,
      query: logsQuery(query),
      since: '1.29',
    } as const;
    return openLogStream(this.place(operation), () => this.stream(request));
  }
}
