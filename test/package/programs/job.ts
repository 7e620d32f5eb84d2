// Does the whole job on the Engine at DOCKER_HOST; is run both as an ES module and as CommonJS.
import { NotFoundError } from '@swarmkit/api';
import { SwarmClient } from '@swarmkit/models';

void main();

async function main(): Promise<void> {
  const client = SwarmClient.fromEnv({ resolveImage: 'never' });
  const service = await client.services.create({
    name: 'packed',
    image: 'busybox:1',
    command: ['sh', '-c', 'echo "version $VERSION"; trap "exit 0" TERM; while :; do sleep 0.1; done'],
    env: { VERSION: '1' },
    replicas: 1,
    updateConfig: { monitor: '500ms' },
  });
  try {
    await service.waitUntilConverged();
    await service.update({ env: { VERSION: '2' } }, { wait: true });
    await service.scale(2, { wait: true });
    const running = await service.tasks({ desiredState: 'running' });
    const messages = new Set<string>();
    for await (const line of service.logs()) messages.add(`${line.stream}: ${line.message}`);
    console.log(`${running.length} tasks, ${[...messages].sort().join(', ')}`);
  } finally {
    await service.remove();
  }
  try {
    await client.services.get('packed');
  } catch (error) {
    console.log(error instanceof NotFoundError ? 'It is removed.' : error);
  }
  await client.close();
}
