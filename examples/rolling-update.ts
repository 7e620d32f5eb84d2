// Gives a service (create-service.ts makes one) a new image and a new version, one task after the other.
// Run it: node --conditions=@swarmkit/source --import tsx examples/rolling-update.ts [name] [image]
import { RolloutError, SwarmClient } from '@swarmkit/models';

const [name = 'web', image = 'busybox'] = process.argv.slice(2);
const client = SwarmClient.fromEnv();

const service = await client.services.get(name);
console.log(`Before: ${service.image}, labels ${JSON.stringify(service.labels)}`);

try {
  // Only what is named changes; null takes an option away.
  await service.update({ image, env: { VERSION: '2' }, labels: { ...service.labels, updated: 'yes' }, hostname: null });
  await service.waitUntilConverged({
    timeoutMs: 120_000,
    onProgress: ({ running, desired, message }) => console.log(`${running}/${desired} ${message}`),
  });
  console.log(`After: ${service.image}, labels ${JSON.stringify(service.labels)}`);
} catch (error) {
  if (!(error instanceof RolloutError)) throw error;
  // A rollback by the Engine is a failure, too: the new version does not run.
  console.error(`${error.reason}: ${error.message}`);
  process.exitCode = 1;
}
await client.close();
