import { InvalidArgumentError, NotFoundError, type RequestOptions, type wire } from '@swarmkit/api';
import { checkObject, checkOptions } from '../check-options.js';
import { Collection } from '../collection.js';
import type { LogOptions } from '../logs/log-options.js';
import { type Log, openLog } from '../logs/open-log.js';
import { checkWriteOptions } from './check-write-options.js';
import { placeOf } from './option-places.js';
import { prepareSpec } from './prepare-spec.js';
import { registryAuthParameters } from './registry-auth-option.js';
import type { ServiceCreateOptions, ServiceListOptions, ServiceWriteOptions } from './service-options.js';
import { updateService } from './service-update.js';
import { Service } from './service.js';

/** What `apply` did. */
export interface AppliedService {
  readonly action: 'created' | 'updated' | 'unchanged';
  readonly service: Service;
}

/** The services of the swarm: `client.services`. */
export class ServiceCollection extends Collection {
  /**
   * Creates a service.
   *
   * @param options - Flat; numbers in the Engine's units, text as the docker CLI takes it.
   * @throws {@link ConflictError} the name is taken.
   * @throws {@link InvalidArgumentError} an option is not usable; nothing was sent.
   * @engine POST /services/create, since 1.24
   * @example
   * const web = await client.services.create({ image: 'nginx:1.27', name: 'web', replicas: 3, ports: ['8080:80'] });
   */
  async create(options: ServiceCreateOptions, control: ServiceWriteOptions = {}): Promise<Service> {
    const { registryAuth = this.client.registryAuth, resolveImage: mode = this.client.resolveImage } = control;
    const { signal, timeoutMs } = control;
    requireImage(options);
    checkWriteOptions('services.create', control);
    const base: wire.ServiceSpec = { TaskTemplate: {} };
    const request = { mode, registryAuth, signal, timeoutMs };
    const { spec, warnings } = await prepareSpec(this.api, base, options, request);
    const { registryAuth: auth } = registryAuthParameters(registryAuth);
    const created = await this.api.services.create(spec, { registryAuth: auth }, { signal, timeoutMs });
    const attrs = await this.api.services.inspect(created.ID, {}, { signal, timeoutMs });
    const service = new Service(attrs, this, [...warnings, ...(created.Warnings ?? [])]);
    return this.waitIfAsked(service, control);
  }

  /**
   * Reads a service by id, exact name, or an id prefix that only one service has.
   *
   * @throws {@link NotFoundError} no such service.
   * @engine GET /services/{id}, since 1.24
   */
  async get(id: string, options: RequestOptions = {}): Promise<Service> {
    return new Service(await this.api.services.inspect(id, {}, options), this);
  }

  /**
   * Lists services; filters by name and id match prefixes.
   *
   * @example await client.services.list({ filters: { label: ['team=edge'] }, status: true });
   * @engine GET /services, since 1.24
   */
  async list(options: ServiceListOptions = {}): Promise<Service[]> {
    checkOptions('services.list', options, ['filters', 'status', 'signal', 'timeoutMs']);
    const { filters, status, signal, timeoutMs } = options;
    const services = await this.api.services.list({ filters, status }, { signal, timeoutMs });
    return services.map((service) => new Service(service, this));
  }

  /**
   * Creates the service, or changes the one of that name to be as named; options that are absent stay as they are.
   *
   * @throws {@link VersionConflictError} somebody else changed it at the same time, see `retryOnConflict`.
   * @example await client.services.apply({ name: 'web', image: 'nginx:1.28' });
   */
  async apply(
    options: ServiceCreateOptions & { readonly name: string },
    control: ServiceWriteOptions = {},
  ): Promise<AppliedService> {
    checkObject('services.apply', options, ['name', 'image']);
    checkWriteOptions('services.apply', control);
    const { name, ...change } = options;
    if (typeof name !== 'string') throw new InvalidArgumentError('name', 'name is missing: it tells which service');
    const { signal, timeoutMs } = control;
    let held: wire.Service;
    try {
      held = await this.api.services.inspect(name, {}, { signal, timeoutMs });
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      return { action: 'created', service: await this.create(options, control) };
    }
    if (held.Spec.Name !== name) return { action: 'created', service: await this.create(options, control) };
    const { attrs, written, warnings } = await updateService(this.client, held, change, control);
    const service = await this.waitIfAsked(new Service(attrs, this, warnings), control);
    return { action: written ? 'updated' : 'unchanged', service };
  }

  logs(id: string, options: LogOptions = {}): Log {
    return openLog((query, control) => this.api.services.logs(id, query, control), options);
  }

  /** @throws {@link NotFoundError} no such service. */
  remove(id: string, options: RequestOptions = {}): Promise<void> {
    return this.api.services.remove(id, options);
  }

  /** Waits for the service to converge when `control.wait` says so. */
  async waitIfAsked<Waited extends Service>(service: Waited, control: ServiceWriteOptions): Promise<Waited> {
    const { wait = false, signal, timeoutMs } = control;
    if (wait === false) return service;
    return service.waitUntilConverged({ signal, timeoutMs, ...(wait === true ? {} : wait) });
  }
}

function requireImage(options: ServiceCreateOptions): void {
  checkObject('services.create', options, ['image', 'name']);
  if (options.name === '') {
    throw new InvalidArgumentError('name', 'name is empty: leave it out, and the Engine makes one up');
  }
  if (typeof options.image === 'string' && options.image !== '') return;
  if (options.runtime === 'plugin') return;
  // A misspelt "image" is told as such.
  Object.keys(options).forEach(placeOf);
  throw new InvalidArgumentError('image', "image is missing: name one, as in { image: 'nginx:1.27' }");
}
