import { type RolloutError, WaitError, WaitTimeoutError } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { sleeper } from './programs.js';
import { runningService } from './service-running.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const nowhere = { constraints: ['node.labels.nowhere==1'] };
const soon = { delay: '200ms' };

test.concurrent.each([
  ['a constraint that no node meets', nowhere, 'scheduling constraints not satisfied on 1 node'],
  ['more memory than any node has', { resources: { memReservation: '100t' } }, 'insufficient resources on 1 node'],
  ['a platform that no node has', { platforms: ['plan9/z80'] }, 'unsupported platform on 1 node'],
])('%s is unschedulable', async (_, options, reason) => {
  await using service = await temporaryService(engine.client, { command: sleeper, ...options });
  const error = await failureOf<RolloutError>(service.waitUntilConverged({ unschedulableForMs: 500 }));
  expect([error.name, error.reason]).toEqual(['RolloutError', 'unschedulable']);
  expect(error.tasks).toEqual([
    expect.objectContaining({
      state: 'pending',
      error: `no suitable node (${reason})`,
      exitCode: undefined,
      logTail: [],
    }),
  ]);
  expect(error.message).toContain(reason);
});

test.concurrent('an update that no node can take is unschedulable, the old tasks run on', async () => {
  await using service = await runningService(engine.client, { replicas: 2 });
  const error = await failureOf<RolloutError>(service.update(nowhere, { wait: { unschedulableForMs: 500 } }));
  expect([error.reason, error.lastSeen.state]).toEqual(['unschedulable', 'updating']);
  await service.update({ constraints: null }, { wait: true });
});

test.concurrent('a global service that no node fits is unschedulable', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper, mode: 'global', ...nowhere });
  const error = await failureOf<RolloutError>(service.waitUntilConverged({ unschedulableForMs: 500 }));
  expect([error.reason, error.lastSeen.message, error.tasks]).toEqual(['unschedulable', 'no node fits', []]);
});

test.concurrent('an image that is not there is rejected', async () => {
  await using service = await temporaryService(engine.client, { image: 'nosuch:1', restartPolicy: soon });
  const error = await failureOf<RolloutError>(service.waitUntilConverged());
  expect(error.reason).toBe('rejected');
  expect(error.tasks[0]).toMatchObject({ state: 'rejected', error: 'No such image: nosuch:1', exitCode: undefined });
});

test.concurrent('a task that runs once and ends well has converged', async () => {
  const restartPolicy = { condition: 'none' } as const;
  await using service = await temporaryService(engine.client, { command: ['true'], replicas: 2, restartPolicy });
  const seen: number[] = [];
  await service.waitUntilConverged({ onProgress: ({ running }) => seen.push(running) });
  expect(seen.at(-1)).toBe(2);
});

test.concurrent.each([
  ['is not started again', { condition: 'none' }, 1],
  ['used up its attempts', { condition: 'on-failure', maxAttempts: 1, ...soon }, 2],
] as const)('a task that fails and %s fails the service at once', async (_, restartPolicy, attempts) => {
  await using service = await temporaryService(engine.client, { image: 'broken:1', restartPolicy });
  const error = await failureOf<RolloutError>(service.waitUntilConverged());
  expect([error.reason, error.tasks.length]).toEqual(['failed', attempts]);
  expect(error.tasks[0]).toMatchObject({ exitCode: 3, logTail: ['about to fail'] });
});

test.concurrent('a one-shot that fails after an update is left to the verdict of the Engine', async () => {
  await using service = await runningService(engine.client, {
    restartPolicy: { condition: 'none' },
    updateConfig: { failureAction: 'rollback' },
  });
  const error = await failureOf<RolloutError>(service.update({ image: 'broken:1', command: null }, { wait: true }));
  expect(error.reason).toBe('rolled-back');
});

test.concurrent.each([
  ['fails', 'broken:1', 'failed', 3],
  ['ends well', 'busybox', 'complete', 0],
])('a task that %s again and again times out with its tasks', async (_, image, state, exitCode) => {
  await using service = await temporaryService(engine.client, { image, restartPolicy: soon });
  const error = await failureOf<WaitTimeoutError>(service.waitUntilConverged({ timeoutMs: 3_000 }));
  expect(error).toBeInstanceOf(WaitTimeoutError);
  expect(error).toBeInstanceOf(WaitError);
  expect([error.code, error.timeoutMs, error.lastSeen.desired]).toEqual(['WAIT_TIMEOUT', 3_000, 1]);
  expect(error.tasks[0]).toMatchObject({ state, exitCode });
});
