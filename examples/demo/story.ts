import type { Service, SwarmClient } from '@swarmkit/models';
import { watchRollouts } from './progress.js';

/** What the demo plays with. */
export interface Cast {
  readonly client: SwarmClient;
  readonly image: string;
  /** Ends the names of the services, and marks them by a label. */
  readonly run: string;
  readonly signal: AbortSignal;
}

const label = 'swarmkit.demo';

const program = `
trap 'exit 0' TERM
echo "version $VERSION is up"
while :; do
  sleep 1 & wait
  echo "answered a request"
  echo "a request was slow" >&2
done`;

/** Plays the life of two services. */
export async function play(cast: Cast): Promise<void> {
  const { signal } = cast;
  console.log('\n1. Create two services: web with 3 tasks, worker with 2. Wait until all of them run.');
  const web = await create(cast, 'web', 3);
  const worker = await create(cast, 'worker', 2);
  await watchRollouts([web, worker], signal);

  console.log(
    '\n2. Roll out version 2: one environment variable changes, the rest stays. One task after the other is replaced.',
  );
  await Promise.all([web, worker].map((service) => service.update({ env: { VERSION: '2' } }, { signal })));
  await watchRollouts([web, worker], signal);

  console.log('\n3. Scale worker to 4 tasks. Those that run are left alone.');
  await worker.scale(4, { signal });
  await watchRollouts([worker], signal);

  console.log('\n4. Read the last lines of web: each knows its task, its node and its stream.');
  await showLogs(web, signal);

  console.log('\n5. Remove both services.');
}

/** Removes every service of this run, also one whose creation was interrupted. */
export async function cleanUp({ client, run }: Pick<Cast, 'client' | 'run'>): Promise<void> {
  const options = { timeoutMs: 15_000 };
  const left = await client.services.list({ filters: { label: [`${label}=${run}`] }, ...options });
  await Promise.all(left.map((service) => service.remove(options)));
}

async function create({ client, image, run }: Cast, name: string, replicas: number): Promise<Service> {
  // Without the signal: an interrupted request may still create the service, after the others were removed.
  const service = await client.services.create(
    {
      name: `${name}-${run}`,
      image,
      command: ['sh', '-c', program],
      env: { VERSION: '1' },
      labels: { [label]: run },
      replicas,
      updateConfig: { parallelism: 1, monitor: '1s', failureAction: 'pause' },
    },
    { timeoutMs: 30_000 },
  );
  for (const warning of service.warnings) console.log(`   Note: ${warning}`);
  return service;
}

async function showLogs(service: Service, signal: AbortSignal): Promise<void> {
  const running = await service.tasks({ desiredState: 'running', signal });
  const tasks = new Map(running.map((task) => [task.id, task]));
  let missing = 8;
  for await (const { taskId, stream, message } of service.logs({ follow: true, tail: 2, signal })) {
    const task = tasks.get(taskId);
    if (!task) continue; // of version 1
    console.log(`   ${service.name}.${task.slot} on ${task.node} ${stream} | ${message}`);
    if (--missing === 0) break;
  }
}
