// Makes an Engine the first manager of a new swarm, and shows how other nodes join it.
// Run it: node --conditions=@swarmkit/source --import tsx examples/swarm-init.ts [address]
import { SwarmClient, UnavailableError } from '@swarmkit/models';

// Where other nodes reach this one: an address, or a network interface such as eth0.
const [advertiseAddr = '127.0.0.1'] = process.argv.slice(2);
const client = SwarmClient.fromEnv();

try {
  const nodeId = await client.swarm.init({ advertiseAddr, taskHistoryRetentionLimit: 3 });
  const node = await client.nodes.get(nodeId);
  console.log(`${node.hostname} is the ${node.isLeader ? 'leader' : node.role} of swarm ${client.swarm.id}`);

  const tokens = await client.swarm.joinTokens();
  console.log(tokens); // shows no secret: tokens.worker and tokens.manager are the texts
  console.log(`On another node: client.swarm.join({ remoteAddrs: ['${node.addr}:2377'], joinToken: tokens.worker })`);
} catch (error) {
  if (!(error instanceof UnavailableError)) throw error;
  console.error(`Nothing was changed: ${error.detail}`); // most often, the Engine is in a swarm already
  process.exitCode = 1;
}
await client.close();
