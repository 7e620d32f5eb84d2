import { checkClientOptions } from './connection/check-client-options.js';
import { optionsFromEnvironment } from './connection/options-from-environment.js';
import { defaultHost } from './connection/default-host.js';
import { parseHost } from './connection/parse-host.js';
import type { EngineClientOptions } from './engine-client-options.js';
import { EngineConnection } from './http/engine-connection.js';
import type { RequestOptions } from './http/request-options.js';
import { ConfigsApi } from './resources/configs.js';
import { DistributionApi } from './resources/distribution.js';
import { NetworksApi } from './resources/networks.js';
import { NodesApi } from './resources/nodes.js';
import { SecretsApi } from './resources/secrets.js';
import { ServicesApi } from './resources/services.js';
import { SwarmApi } from './resources/swarm.js';
import { SystemApi } from './resources/system.js';
import { TasksApi } from './resources/tasks.js';
import { checkTimeout } from './http/check-timeout.js';
import { checkPinnedVersion } from './version/check-pinned-version.js';

/**
 * The Engine's Swarm API, one method per endpoint, in the Engine's own shapes and units.
 *
 * Nothing connects before the first request. `close()` ends it.
 *
 * @example
 * const engine = EngineClient.fromEnv();
 * for (const service of await engine.services.list()) console.log(service.Spec.Name);
 * await engine.close();
 */
export class EngineClient implements AsyncDisposable {
  readonly services: ServicesApi;
  readonly tasks: TasksApi;
  readonly nodes: NodesApi;
  readonly swarm: SwarmApi;
  readonly secrets: SecretsApi;
  readonly configs: ConfigsApi;
  readonly networks: NetworksApi;
  readonly distribution: DistributionApi;
  readonly system: SystemApi;
  readonly #connection: EngineConnection;

  /**
   * @throws {@link ConfigurationError} `host` cannot be used.
   * @throws {@link InvalidArgumentError} an option is unknown or makes no sense.
   */
  constructor(options: EngineClientOptions = {}) {
    checkClientOptions(options);
    const { url, authority, dialling } = parseHost(options.host ?? defaultHost());
    const connection = new EngineConnection(
      {
        host: url,
        authority,
        dialling,
        headers: options.headers ?? {},
        timeoutMs: checkTimeout(options.timeoutMs ?? 60_000),
      },
      checkPinnedVersion(options.apiVersion),
    );
    this.#connection = connection;
    this.services = new ServicesApi(connection);
    this.tasks = new TasksApi(connection);
    this.nodes = new NodesApi(connection);
    this.swarm = new SwarmApi(connection);
    this.secrets = new SecretsApi(connection);
    this.configs = new ConfigsApi(connection);
    this.networks = new NetworksApi(connection);
    this.distribution = new DistributionApi(connection);
    this.system = new SystemApi(connection);
  }

  /**
   * A client for the Engine that the docker CLI would talk to: `DOCKER_HOST`, `DOCKER_API_VERSION`, else the default socket.
   *
   * @throws {@link ConfigurationError} the environment asks for something that cannot be honoured.
   */
  static fromEnv(options: EngineClientOptions = {}): EngineClient {
    return new EngineClient(optionsFromEnvironment(options));
  }

  /** Where the Engine is, for example `unix:///var/run/docker.sock`. */
  get host(): string {
    return this.#connection.host;
  }

  /** The API version in use, for example `'1.41'`; negotiates it when no request has yet. */
  apiVersion(options: RequestOptions = {}): Promise<string> {
    return this.#connection.version.get('system.ping', options);
  }

  /** Ends everything under way, followed logs too, and closes every socket; a second call does nothing. */
  close(): Promise<void> {
    return this.#connection.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `EngineClient { ${this.host} · API ${this.#connection.version.known ?? 'not negotiated yet'} }`;
  }
}
