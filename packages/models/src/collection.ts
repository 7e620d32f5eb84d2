import type { EngineClient } from '@swarmkit/api';
import type { SwarmClient } from './swarm-client.js';

/** Base of `client.services`, `client.nodes` and so on: what can be asked about all objects of a kind. */
export abstract class Collection {
  constructor(readonly client: SwarmClient) {}

  protected get api(): EngineClient {
    return this.client.api;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `${this.constructor.name} { ${this.client.api.host} }`;
  }
}
