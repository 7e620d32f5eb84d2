import { SwarmClient } from '@swarmkit/models';
import { findEngine } from '../../test/engine/find-engine.js';
import { startEngine } from '../../test/engine/start-engine.js';
import { Refusal } from './refusal.js';

/** The swarm that the demo plays on. */
export interface Stage {
  readonly client: SwarmClient;
  /** Whether all that is on it goes away with it. */
  readonly throwaway: boolean;
  close(): Promise<void>;
}

/**
 * Connects to the Engine at `host`; without one, starts an Engine of its own.
 *
 * @throws {@link Refusal} none can be started here; the message says what to do.
 */
export async function openStage(host: string | undefined): Promise<Stage> {
  if (host !== undefined) {
    const client = new SwarmClient({ host });
    return { client, throwaway: false, close: () => client.close() };
  }
  const found = await findEngine();
  if (!found.available) {
    throw new Refusal(
      `No Docker Engine can be started for the demo: ${found.reason}.\n` +
        'To see it on a swarm of yours: npm run demo -- --host unix:///var/run/docker.sock',
    );
  }
  const engine = await startEngine();
  const client = new SwarmClient({ host: engine.host, resolveImage: 'never' });
  const close = async (): Promise<void> => {
    try {
      await client.close();
    } finally {
      await engine.stop();
    }
  };
  return { client, throwaway: true, close };
}
