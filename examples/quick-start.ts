// The life of a service, from its creation to its removal.
// Run it: node --conditions=@swarmkit/source --import tsx examples/quick-start.ts
// #region quick-start
import { SwarmClient } from '@swarmkit/models';

const client = SwarmClient.fromEnv(); // the Engine that the docker CLI would talk to

const hello = await client.services.create({
  name: 'hello',
  image: 'busybox:1.36',
  command: ['sh', '-c', 'echo "$GREETING from $HOSTNAME"; exec httpd -f'],
  env: { GREETING: 'Hello' },
  replicas: 3,
  stopGracePeriod: '1s',
  updateConfig: { order: 'start-first', monitor: '2s', failureAction: 'rollback' },
});
await hello.waitUntilConverged({ onProgress: (p) => console.log(`${p.running}/${p.desired} ${p.message}`) });

await hello.update({ image: 'busybox:1.37' }, { wait: true }); // replaces one task after the other
for await (const line of hello.logs({ tail: 1 })) console.log(line.taskId, line.stream, line.message);

await hello.remove();
await client.close();
// #endregion
