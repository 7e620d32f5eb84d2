import type { Service, ServiceCreateOptions, SwarmClient } from '@swarmkit/models';
import { sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

/** A temporary service whose tasks run; the Engine watches the tasks of updates and rollbacks for half a second. */
export async function runningService(
  client: SwarmClient,
  options: Partial<ServiceCreateOptions> = {},
): Promise<Service & AsyncDisposable> {
  const config = { parallelism: 1, monitor: '500ms' } as const;
  const service = await temporaryService(client, {
    command: sleeper,
    ...options,
    updateConfig: { ...config, ...options.updateConfig },
    rollbackConfig: { ...config, ...options.rollbackConfig },
  });
  try {
    return await service.waitUntilConverged({ stableForMs: 0 });
  } catch (error) {
    await service[Symbol.asyncDispose]();
    throw error;
  }
}
