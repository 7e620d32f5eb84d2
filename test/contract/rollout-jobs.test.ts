import type { RolloutError } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { sleeper } from './programs.js';
import { runningService } from './service-running.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

test.concurrent('a job has converged when all its tasks are complete', async () => {
  const mode = { mode: 'replicated-job', replicas: 3, concurrency: 2 } as const;
  await using job = await temporaryService(engine.client, { command: ['sleep', '0.2'], mode });
  const seen: number[] = [];
  await job.waitUntilConverged({ onProgress: ({ running }) => seen.push(running) });
  expect([seen.at(-1), seen]).toEqual([3, [...seen].sort()]);
  expect((await job.tasks()).map(({ state, exitCode }) => [state, exitCode])).toEqual(Array(3).fill(['complete', 0]));
});

test.concurrent('an update runs a job once more, and only the new run counts', async () => {
  await using job = await temporaryService(engine.client, { command: ['true'], mode: 'replicated-job' });
  await job.waitUntilConverged();
  const first = await job.tasks();
  await job.update({ env: { A: '1' } }, { wait: true });
  const complete = (await job.tasks()).filter(({ state }) => state === 'complete');
  expect(complete.some(({ id }) => id !== first[0]?.id)).toBe(true);
  expect(job.attrs.JobStatus?.JobIteration.Index).toBe(1);
});

test.concurrent('a rollback runs a job once more, with the spec before', async () => {
  await using job = await temporaryService(engine.client, { command: ['true'], mode: 'replicated-job' });
  await job.update({ command: ['false'] });
  await job.rollback({ wait: { timeoutMs: 20_000 } });
  expect([job.attrs.Spec.TaskTemplate.ContainerSpec.Command, job.attrs.JobStatus?.JobIteration.Index]).toEqual([
    ['true'],
    2,
  ]);
});

test.concurrent('a job whose attempts are used up has failed', async () => {
  const restartPolicy = { condition: 'on-failure', maxAttempts: 1, delay: '200ms' } as const;
  await using job = await temporaryService(engine.client, { image: 'broken:1', mode: 'replicated-job', restartPolicy });
  const error = await failureOf<RolloutError>(job.waitUntilConverged());
  expect([error.reason, error.tasks.map(({ exitCode }) => exitCode)]).toEqual(['failed', [3, 3]]);
});

test.concurrent('a job that is tried once has failed at once', async () => {
  const restartPolicy = { condition: 'none' } as const;
  await using job = await temporaryService(engine.client, { image: 'broken:1', mode: 'global-job', restartPolicy });
  expect((await failureOf<RolloutError>(job.waitUntilConverged())).reason).toBe('failed');
});

test.concurrent('a global job is complete on every node', async () => {
  await using job = await temporaryService(engine.client, { command: ['true'], mode: 'global-job' });
  await job.waitUntilConverged();
  expect((await job.tasks()).map(({ state }) => state)).toEqual(['complete']);
});

test.concurrent('a job without completions is done at once', async () => {
  await using job = await temporaryService(engine.client, { command: ['true'], mode: 'replicated-job', replicas: 0 });
  await job.waitUntilConverged({ timeoutMs: 2_000 });
  expect(await job.tasks()).toEqual([]);
});

test.concurrent('a global service runs on every node, and is updated there', async () => {
  await using service = await runningService(engine.client, { mode: 'global' });
  const seen: string[] = [];
  const onProgress = ({ running, desired }: { running: number; desired: number }): number =>
    seen.push(`${running}/${desired}`);
  await service.update({ image: 'busybox:2' }, { wait: { onProgress } });
  expect([seen[0], seen.at(-1)]).toEqual(['0/1', '1/1']);
});

test('a drained node is no failure of a global service', async () => {
  await using service = await runningService(engine.client, { mode: 'global', command: sleeper });
  const [node] = await engine.client.nodes.list();
  await node?.drain();
  try {
    const error = await failureOf<RolloutError>(service.waitUntilConverged({ unschedulableForMs: 2_000 }));
    expect([error.reason, error.lastSeen.message]).toEqual(['unschedulable', 'no node fits']);
  } finally {
    await node?.activate();
  }
  await service.waitUntilConverged({ stableForMs: 0 });
});
