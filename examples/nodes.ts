// Lists the nodes of a swarm; given a node and a label, sets the label.
// Run it: node --conditions=@swarmkit/source --import tsx examples/nodes.ts [node key=value]
import { SwarmClient } from '@swarmkit/models';

const [name, label] = process.argv.slice(2);
const client = SwarmClient.fromEnv();

if (name !== undefined && label !== undefined) {
  const [key = '', value = ''] = label.split('=');
  const node = await client.nodes.get(name); // an id, a host name, or 'self'
  await node.update({ labels: { ...node.labels, [key]: value } });
}

for (const node of await client.nodes.list()) {
  const role = node.isLeader ? 'leader' : node.role;
  console.log(`${node.hostname}: ${role}, ${node.state}, ${node.availability}, Engine ${node.engineVersion}`);
  for (const [key, value] of Object.entries(node.labels)) console.log(`  ${key}=${value}`);
}
await client.close();
