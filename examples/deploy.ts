// Brings a service to the state that is described here, and can be run again and again: what is so already is left alone.
// Run it: node --conditions=@swarmkit/source --import tsx examples/deploy.ts [image] [replicas]
// #region deploy
import { SwarmClient, WaitError } from '@swarmkit/models';

const [image = 'busybox', replicas = '2'] = process.argv.slice(2);
const client = SwarmClient.fromEnv();

const { action, service } = await client.services.apply({
  name: 'deployed',
  image,
  replicas: Number(replicas),
  args: ['httpd', '-f'],
  stopGracePeriod: '1s',
  updateConfig: { order: 'start-first', monitor: '2s', failureAction: 'rollback' },
});
console.log(action, service);

try {
  await service.waitUntilConverged({ timeoutMs: 60_000 });
} catch (error) {
  if (!(error instanceof WaitError)) throw error;
  for (const task of error.tasks) console.error(`slot ${task.slot} on ${task.node}: ${task.state}, ${task.error}`);
  process.exitCode = 1;
}
await client.close();
// #endregion
