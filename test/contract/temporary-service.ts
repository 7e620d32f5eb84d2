import { NotFoundError } from '@swarmkit/api';
import type { Service, ServiceCreateOptions, SwarmClient } from '@swarmkit/models';
import { uniqueName } from './engine-under-test.js';

/** A service of one test: with a name of its own, removed at the end of the block that declares it with `await using`. */
export async function temporaryService(
  client: SwarmClient,
  options: Partial<ServiceCreateOptions>,
): Promise<Service & AsyncDisposable> {
  const service = await client.services.create({ image: 'busybox', name: uniqueName(), ...options });
  const remove = async (): Promise<void> => {
    await client.api.services.remove(service.id).catch((error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
    });
  };
  return Object.assign(service, { [Symbol.asyncDispose]: remove });
}

/** A shell script run to its end as a job, `replicas` times at once. */
export async function finishedJob(
  client: SwarmClient,
  script: string,
  options: Partial<ServiceCreateOptions> = {},
): Promise<Service & AsyncDisposable> {
  const command = ['sh', '-c', script];
  const job = await temporaryService(client, { command, mode: 'replicated-job', ...options });
  try {
    await job.waitUntilConverged({ pollIntervalMs: 50 });
  } catch (error) {
    await job[Symbol.asyncDispose]();
    throw error;
  }
  return job;
}
