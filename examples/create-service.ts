// Creates a service with three tasks, waits until they run, and shows where they are.
// Run it: node --conditions=@swarmkit/source --import tsx examples/create-service.ts [name] [image]
import { RolloutError, SwarmClient } from '@swarmkit/models';

const [name = 'web', image = 'busybox'] = process.argv.slice(2);
const client = SwarmClient.fromEnv();

const service = await client.services.create({
  name,
  image,
  command: ['sh', '-c', 'echo "Version $VERSION"; exec httpd -f -p 8080'],
  env: { VERSION: '1' },
  replicas: 3,
  // Text is what the docker CLI takes for the same flag; a number would be nanoseconds, bytes, nano-CPUs.
  stopGracePeriod: '1s',
  resources: { memLimit: '32m', cpuLimit: '0.25' },
  updateConfig: { parallelism: 1, delay: '500ms', monitor: '1s', failureAction: 'rollback' },
});
for (const warning of service.warnings) console.log(`Note: ${warning}`);

try {
  await service.waitUntilConverged({
    timeoutMs: 60_000,
    onProgress: ({ running, desired, message }) => console.log(`${running}/${desired} ${message}`),
  });
  console.log(service);
  for (const task of await service.tasks({ desiredState: 'running' })) {
    console.log(`Task ${task.slot} is ${task.state} on ${task.node}`);
  }
} catch (error) {
  if (!(error instanceof RolloutError)) throw error;
  console.error(error.message); // which tasks failed, why, and their last lines of output
  process.exitCode = 1;
}
await client.close();
