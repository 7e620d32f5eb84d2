// Follows the output of a service until a number of lines has come, or until Ctrl-C.
// Run it: node --conditions=@swarmkit/source --import tsx examples/follow-logs.ts [name] [lines]
import { SwarmClient } from '@swarmkit/models';

const [name = 'web', lines = 'Infinity'] = process.argv.slice(2);
const client = SwarmClient.fromEnv();
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

const service = await client.services.get(name);
const tasks = new Map((await service.tasks()).map((task) => [task.id, task]));

let missing = Number(lines);
try {
  for await (const line of service.logs({ follow: true, tail: 10, timestamps: true, signal: interrupted.signal })) {
    const task = tasks.get(line.taskId);
    console.log(`${line.timestamp} ${name}.${task?.slot} on ${task?.node} ${line.stream} | ${line.message}`);
    if (--missing <= 0) break; // ends the request, too
  }
} catch (error) {
  if (!interrupted.signal.aborted) throw error;
}
await client.close();
