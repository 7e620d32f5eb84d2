import { SwarmClient } from '@swarmkit/models';
import type { Engine } from '../engine/engine.js';
import { startEngine, type StartEngineOptions } from '../engine/start-engine.js';

/** An engine for the tests of one file, and a client to look at what the examples did. */
export function throwawayEngine(options: StartEngineOptions = {}): {
  readonly engine: Engine;
  readonly client: SwarmClient;
} {
  let engine: Engine | undefined;
  let client: SwarmClient | undefined;

  beforeAll(async () => {
    engine = await startEngine(options);
    client = new SwarmClient({ host: engine.host });
  }, 60_000);

  afterAll(async () => {
    await client?.close();
    await engine?.stop();
  }, 60_000);

  return {
    get engine() {
      return started(engine);
    },
    get client() {
      return started(client);
    },
  };
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (!thing) throw new Error('the engine is not started yet: use it inside of a test');
  return thing;
}
