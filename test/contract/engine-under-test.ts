import { SwarmClient, type SwarmClientOptions } from '@swarmkit/models';
import { randomBytes } from 'node:crypto';
import { startEngine } from '../engine/start-engine.js';

/** The engine that the tests of one file share: a manager with the images of the harness. */
export interface EngineUnderTest {
  readonly host: string;
  readonly client: SwarmClient;
  /** Another client of the same engine; closed with the file. */
  connect(options?: SwarmClientOptions): SwarmClient;
}

/**
 * Gives the tests of this file an engine: the one at `SWARMKIT_TEST_HOST` when that is set, else one of their own.
 *
 * A test may rely on the swarm having one node; what it makes has a name of `uniqueName()` and is removed with the engine,
 * on an engine of somebody else's by the test itself.
 */
export function engineUnderTest(): EngineUnderTest {
  const clients: SwarmClient[] = [];
  let host = '';
  let client: SwarmClient | undefined;
  let stop: () => Promise<void> = () => Promise.resolve();

  const connect = (options: SwarmClientOptions = {}): SwarmClient => {
    const made = new SwarmClient({ host, resolveImage: 'never', ...options });
    clients.push(made);
    return made;
  };

  beforeAll(async () => {
    const given = process.env['SWARMKIT_TEST_HOST'];
    if (given) {
      host = given;
    } else {
      const engine = await startEngine();
      host = engine.host;
      stop = () => engine.stop();
    }
    client = connect();
  }, 60_000);

  afterAll(async () => {
    await Promise.all(clients.map((made) => made.close()));
    await stop();
  }, 60_000);

  return {
    get host() {
      return host;
    },
    get client() {
      if (!client) throw new Error('the engine is not started yet: use it inside of a test');
      return client;
    },
    connect,
  };
}

/** A name that no other test has. */
export function uniqueName(prefix = 'test'): string {
  return `${prefix}-${randomBytes(4).toString('hex')}`;
}
