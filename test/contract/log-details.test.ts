import type { LogLine } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { finishedJob } from './temporary-service.js';

const engine = engineUnderTest();

const containerLabels = JSON.parse(
  '{"team":"a,b=c%2Cd e+f","ünïcode 🐳":"grüße","__proto__":"own","constructor":"","com.docker.swarm.extra":"1"}',
) as Record<string, string>;

test('labels and variables that the log driver adds come in details, whatever they are called', async () => {
  await using job = await finishedJob(engine.client, 'echo hello there', {
    containerLabels,
    env: { MODE: 'x=y,z' },
    logDriver: 'json-file',
    logDriverOptions: { labels: Object.keys(containerLabels).join(','), env: 'MODE' },
  });
  const [task] = await job.tasks();
  const lines: LogLine[] = [];
  for await (const line of job.logs({ timestamps: true })) lines.push(line);
  expect(lines).toMatchObject([{ message: 'hello there', serviceId: job.id, taskId: task?.id, nodeId: task?.nodeId }]);
  expect(Object.entries(lines[0]?.details ?? {}).sort()).toEqual(
    [...Object.entries(containerLabels), ['MODE', 'x=y,z']].sort(),
  );
  expect(Object.getPrototypeOf(lines[0]?.details)).toBe(Object.prototype);
});
