import { EngineClient, type EngineClientOptions, optionsFromEnvironment } from '@swarmkit/api';
import { checkObject } from './check-options.js';
import { NodeCollection } from './nodes/node-collection.js';
import { checkImageOptions } from './services/check-write-options.js';
import type { RegistryAuthOption } from './services/registry-auth-option.js';
import type { ResolveImage } from './services/resolve-image.js';
import { ServiceCollection } from './services/service-collection.js';
import { Swarm } from './swarm/swarm.js';
import { TaskCollection } from './tasks/task-collection.js';

/** Where the Engine is, and what holds for all services unless a call says otherwise. */
export interface SwarmClientOptions extends EngineClientOptions {
  /**
   * When to ask the registry for an image's digest, so that all nodes run the same one: with every image named,
   * only when it differs from the one in use, or never.
   *
   * @defaultValue 'always'
   */
  readonly resolveImage?: ResolveImage | undefined;
  /** Credentials sent with every create and update. */
  readonly registryAuth?: RegistryAuthOption | undefined;
}

/**
 * The way in: services, nodes, tasks and the swarm as objects.
 *
 * Nothing connects before the first call. `close()` ends it.
 *
 * @example
 * const client = SwarmClient.fromEnv();
 * const web = await client.services.create({ image: 'nginx:1.27', name: 'web', replicas: 3 });
 * await web.waitUntilConverged();
 */
export class SwarmClient implements AsyncDisposable {
  /** The Engine's endpoints underneath. */
  readonly api: EngineClient;
  readonly services: ServiceCollection;
  readonly nodes: NodeCollection;
  readonly tasks: TaskCollection;
  readonly swarm: Swarm;
  /** When images are resolved unless a call says otherwise. */
  readonly resolveImage: ResolveImage;
  readonly #registryAuth: RegistryAuthOption | undefined;

  /**
   * @throws {@link ConfigurationError} `host` cannot be used.
   * @throws {@link InvalidArgumentError} an option makes no sense.
   */
  constructor(options: SwarmClientOptions = {}) {
    checkObject('new SwarmClient', options, ['host', 'apiVersion']);
    checkImageOptions(options);
    const { resolveImage = 'always', registryAuth, ...connection } = options;
    this.api = new EngineClient(connection);
    this.resolveImage = resolveImage;
    this.#registryAuth = registryAuth;
    this.services = new ServiceCollection(this);
    this.nodes = new NodeCollection(this);
    this.tasks = new TaskCollection(this);
    this.swarm = new Swarm(this);
  }

  /**
   * A client for the Engine that the docker CLI would talk to: `DOCKER_HOST`, `DOCKER_API_VERSION`, else the default socket.
   *
   * @throws {@link ConfigurationError} the environment asks for something that cannot be honoured.
   */
  static fromEnv(options: SwarmClientOptions = {}): SwarmClient {
    return new SwarmClient(optionsFromEnvironment(options));
  }

  /** Credentials sent with every create and update unless a call says otherwise. */
  get registryAuth(): RegistryAuthOption | undefined {
    return this.#registryAuth;
  }

  /** Ends everything under way, followed logs too, and closes every socket; a second call does nothing. */
  close(): Promise<void> {
    return this.api.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `SwarmClient { ${this.api.host} }`;
  }
}
