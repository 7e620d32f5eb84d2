import { type RolloutError, type RolloutProgress } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { sleeper } from './programs.js';
import { runningService } from './service-running.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

/** Ends with 3 after a line of output, and is started again soon; a busy machine takes its time to tell. */
const breaking = {
  image: 'broken:1',
  command: [],
  restartPolicy: { delay: '300ms' },
  updateConfig: { monitor: '10s' },
} as const;

test.concurrent('a rolling update is followed to its end', async () => {
  await using service = await runningService(engine.client, { image: 'busybox:1', replicas: 2 });
  const seen: RolloutProgress[] = [];
  await service.update({ image: 'busybox:2' });
  expect(await service.waitUntilConverged({ onProgress: (progress) => seen.push(progress) })).toBe(service);
  expect(service.updateStatus?.State).toBe('completed');
  const counts = seen.map(({ running }) => running);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(seen.at(-1)).toEqual({ running: 2, desired: 2, state: 'completed', message: 'converged' });
  expect(new Set(seen.map((progress) => JSON.stringify(progress))).size).toBe(seen.length);
  const tasks = await service.tasks({ desiredState: 'running' });
  expect(tasks.map(({ state, image }) => [state, image])).toEqual([
    ['running', 'busybox:2'],
    ['running', 'busybox:2'],
  ]);
});

test.concurrent('start-first converges when the new task runs', async () => {
  await using service = await runningService(engine.client, { updateConfig: { order: 'start-first' } });
  await service.update({ image: 'busybox:2' }, { wait: true });
  expect([service.updateStatus?.State, service.image]).toEqual(['completed', 'busybox:2']);
});

test.concurrent('a paused update is an error that says which task failed and why', async () => {
  await using service = await runningService(engine.client);
  const error = await failureOf<RolloutError>(service.update(breaking, { wait: true }));
  expect([error.name, error.code, error.reason, error.service]).toEqual([
    'RolloutError',
    'ROLLOUT',
    'paused',
    service.name,
  ]);
  const [node] = await engine.client.nodes.list();
  const [task] = error.tasks;
  expect(task).toMatchObject({
    slot: 1,
    state: 'failed',
    error: 'task: non-zero exit (3)',
    exitCode: 3,
    nodeId: node?.id,
  });
  expect([task?.node, task?.logTail]).toEqual([node?.hostname, ['about to fail']]);
  expect(error.lastSeen.message).toContain(`update paused due to failure or early termination of task ${task?.id}`);
  for (const part of [task?.id, 'exit code 3', node?.hostname, '| about to fail'])
    expect(error.message).toContain(part);
});

test.concurrent('an update that is rolled back is an error once the old tasks run again', async () => {
  await using service = await runningService(engine.client, {
    image: 'busybox:1',
    updateConfig: { failureAction: 'rollback' },
  });
  const error = await failureOf<RolloutError>(service.update(breaking, { wait: true }));
  expect([error.reason, error.lastSeen.state, error.lastSeen.running]).toEqual([
    'rolled-back',
    'rollback_completed',
    1,
  ]);
  expect(error.tasks[0]).toMatchObject({ exitCode: 3, logTail: ['about to fail'] });
  await service.reload();
  expect([service.image, service.updateStatus?.State, service.previousSpec]).toEqual([
    'busybox:1',
    'rollback_completed',
    undefined,
  ]);
  // What was rolled back by the Engine is history once something else succeeds.
  await service.update({ labels: { a: 'b' } }, { wait: { stableForMs: 0 } });
});

test.concurrent('a rollback that fails is an error of its own', async () => {
  const updateConfig = { monitor: '500ms' } as const;
  await using service = await temporaryService(engine.client, { ...breaking, rollbackConfig: { monitor: '10s' } });
  await service.update({ image: 'busybox', command: sleeper, updateConfig }, { wait: true });
  const error = await failureOf<RolloutError>(service.rollback({ wait: true }));
  expect([error.reason, error.lastSeen.state]).toEqual(['rollback-paused', 'rollback_paused']);
  expect(error.tasks[0]).toMatchObject({ exitCode: 3, logTail: ['about to fail'] });
});

test.concurrent('a rollback that was asked for converges, and restores the spec', async () => {
  await using service = await runningService(engine.client, { image: 'busybox:1', labels: { a: '1' } });
  const { Spec } = service.attrs;
  await service.update({ image: 'busybox:2', labels: { a: '2' }, env: { A: '1' } }, { wait: true });
  await service.rollback({ wait: true });
  expect([service.updateStatus?.State, service.attrs.Spec]).toEqual(['rollback_completed', Spec]);
  expect(service.previousSpec).toMatchObject({ labels: { a: '2' } });
});

test.concurrent('an update that goes on although tasks fail has not converged', async () => {
  await using service = await runningService(engine.client, { updateConfig: { failureAction: 'continue' } });
  const wait = { timeoutMs: 5_000 };
  const error = await failureOf<RolloutError>(service.update(breaking, { wait }));
  expect([error.name, error.tasks[0]?.exitCode]).toEqual(['WaitTimeoutError', 3]);
});
