import { getEventListeners } from 'node:events';
import { type InvalidArgumentError, NotFoundError } from '@swarmkit/api';
import type { WaitTimeoutError } from '@swarmkit/models';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { sleeper } from './programs.js';
import { runningService } from './service-running.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const nowhere = { constraints: ['node.labels.nowhere==1'] };

test.concurrent('create, update and scale wait when asked', async () => {
  const options = { image: 'busybox', command: sleeper, replicas: 2, updateConfig: { monitor: '500ms' } } as const;
  const service = await engine.client.services.create({ ...options, name: uniqueName() }, { wait: true });
  try {
    expect(await running(service)).toBe(2);
    await service.scale(3, { wait: true });
    expect(await running(service)).toBe(3);
    await service.update({ env: { A: '1' } }, { wait: { timeoutMs: 30_000 } });
    expect([await running(service), service.updateStatus?.State]).toEqual([3, 'completed']);
  } finally {
    await service.remove();
  }
});

async function running(service: { tasks(): Promise<{ state: string; desiredState: string }[]> }): Promise<number> {
  const tasks = await service.tasks();
  return tasks.filter(({ state, desiredState }) => state === 'running' && desiredState === 'running').length;
}

test.concurrent('tasks must stay up for as long as the service says', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper, updateConfig: { monitor: '1s' } });
  const times: number[] = [];
  await service.waitUntilConverged({ onProgress: ({ running }) => running === 1 && times.push(performance.now()) });
  expect(performance.now() - (times[0] as number)).toBeGreaterThanOrEqual(999);
});

test.concurrent('no replicas are there at once, and a scale down when the others are gone', async () => {
  await using service = await runningService(engine.client, { replicas: 3 });
  await service.scale(1, { wait: { stableForMs: 0 } });
  expect(await running(service)).toBe(1);
  await service.scale(0, { wait: { timeoutMs: 2_000 } });
  expect(await running(service)).toBe(0);
});

test.concurrent('a wait that takes too long says how far it came; the service goes on', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper, ...nowhere });
  const started = performance.now();
  const error = await failureOf<WaitTimeoutError>(service.waitUntilConverged({ timeoutMs: 400 }));
  expect(performance.now() - started).toBeLessThan(2_000);
  expect([error.name, error.timeoutMs]).toEqual(['WaitTimeoutError', 400]);
  expect(error.lastSeen).toMatchObject({ running: 0, desired: 1 });
  expect(error.message).toContain('scheduling constraints not satisfied');
  expect((await service.reload()).replicas).toBe(1);
});

test.concurrent('an abort ends the wait with its reason, and leaves no listener', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper, ...nowhere });
  const controller = new AbortController();
  const reason = { not: 'even an error' };
  const { signal } = controller;
  const waiting = service.waitUntilConverged({ signal, onProgress: () => controller.abort(reason) });
  expect(await failureOf<unknown>(waiting)).toBe(reason);
  expect(await failureOf<unknown>(service.waitUntilConverged({ signal }))).toBe(reason);
  expect(getEventListeners(signal, 'abort')).toEqual([]);

  const kept = new AbortController();
  await failureOf(service.waitUntilConverged({ signal: kept.signal, timeoutMs: 600 }));
  expect(getEventListeners(kept.signal, 'abort')).toEqual([]);
});

test.concurrent('a service that is removed meanwhile is not found', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper, ...nowhere });
  const onProgress = (): void => void service.remove();
  await expect(service.waitUntilConverged({ onProgress })).rejects.toThrow(NotFoundError);
});

test.concurrent('what a progress callback throws ends the wait', async () => {
  await using service = await temporaryService(engine.client, { replicas: 0 });
  const mistake = new Error('mistake');
  const onProgress = (): never => {
    throw mistake;
  };
  expect(await failureOf(service.waitUntilConverged({ onProgress }))).toBe(mistake);
});

test.concurrent.each([
  ['timeoutMs', { timeoutMs: -1 }],
  ['timeoutMs', { timeoutMs: NaN }],
  ['stableForMs', { stableForMs: '1s' as never }],
  ['onProgress', { onProgress: 'print' as never }],
])('%s is checked before anybody is asked', async (option, options) => {
  await using service = await temporaryService(engine.client, { replicas: 0 });
  await service.remove();
  const error = await failureOf<InvalidArgumentError>(service.waitUntilConverged(options));
  expect([error.code, error.option]).toEqual(['INVALID_ARGUMENT', option]);
});
