import type { Log } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { finishedJob } from './temporary-service.js';

const engine = engineUnderTest();

/** Reads a log of counted lines; one comparison a line, since an `expect` each would take longer than the log. */
async function count(log: Log): Promise<number> {
  let last = 0;
  for await (const { message } of log) {
    if (message !== String(last + 1)) throw new Error(`after ${last} came ${message}`);
    last++;
  }
  return last;
}

test('100,000 lines are read whole and in order', async () => {
  await using job = await finishedJob(engine.client, 'seq 1 100000');
  const start = performance.now();
  expect(await count(job.logs())).toBe(100_000);
  const seconds = (performance.now() - start) / 1000;
  if (process.env['SWARMKIT_TEST_TIMES']) process.stderr.write(`${Math.round(100_000 / seconds)} lines/s\n`);
});

// Engines (20.10 to 28.5) lose lines of one service's log when several tasks of a node write it at once.
test('the logs of several tasks are read at once', async () => {
  await using job = await finishedJob(engine.client, 'seq 1 5000', { replicas: 3 });
  const tasks = await job.tasks();
  expect(await Promise.all(tasks.map((task) => count(task.logs())))).toEqual([5000, 5000, 5000]);
});
