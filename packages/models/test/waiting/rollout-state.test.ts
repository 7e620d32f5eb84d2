import { rolloutState } from '../../src/waiting/rollout-state.js';
import { makeSnapshot, makeTask, second } from './make-snapshot.js';

const noSuchNode = 'no suitable node (scheduling constraints not satisfied on 1 node)';

test('tasks that run are watched where the Engine does not watch them', () => {
  const state = rolloutState(makeSnapshot({}, [makeTask({ slot: 1 })]));
  expect(state).toMatchObject({ kind: 'stable-if-it-lasts', progress: { running: 1, desired: 1 } });
});

test('a completed update needs no further watching', () => {
  const update = { State: 'completed', CompletedAt: second(10) } as const;
  expect(rolloutState(makeSnapshot({ update }, [makeTask({ slot: 1, since: 4 })])).kind).toBe('done');
});

test('a task that started again after the Engine stopped watching is watched', () => {
  const update = { State: 'completed', CompletedAt: second(10) } as const;
  const late = makeTask({ slot: 1, since: 6 });
  expect(rolloutState(makeSnapshot({ update }, [late])).kind).toBe('stable-if-it-lasts');
  const shortMonitor = { update, updateConfig: { Monitor: 1e9 } };
  expect(rolloutState(makeSnapshot(shortMonitor, [late])).kind).toBe('done');
});

test('an update under way is pending though all tasks run', () => {
  const update = { State: 'updating', Message: 'update in progress' } as const;
  const { kind, progress } = rolloutState(makeSnapshot({ update }, [makeTask({ slot: 1 })]));
  expect([kind, progress]).toEqual([
    'pending',
    { running: 1, desired: 1, state: 'updating', message: 'update in progress' },
  ]);
});

test('more tasks than wanted are not there yet: the swarm has not scaled down', () => {
  const tasks = [makeTask({ slot: 1 }), makeTask({ slot: 2 })];
  expect(rolloutState(makeSnapshot({}, tasks)).kind).toBe('pending');
  const removed = [makeTask({ slot: 1 }), makeTask({ slot: 2, wanted: 'remove' })];
  expect(rolloutState(makeSnapshot({}, removed)).kind).toBe('stable-if-it-lasts');
});

test.each([
  ['no replicas', { Replicated: { Replicas: 0 } }, undefined],
  ['a job without completions', { ReplicatedJob: { TotalCompletions: 0, MaxConcurrent: 1 } }, true],
])('%s are done at once', (_, mode, isJob) => {
  const job = isJob && { JobIteration: {}, LastExecution: second(0) };
  expect(rolloutState(makeSnapshot({ mode, ...(job && { job: job }) }, [])).kind).toBe('done');
});

test('a global service without a task waits for a node', () => {
  const { kind, progress } = rolloutState(makeSnapshot({ mode: { Global: {} } }, []));
  expect([kind, progress.message]).toEqual(['pending', 'no node fits']);
});

test('a global service is to run wherever it ran before', () => {
  const facts = { mode: { Global: {} }, nodesInUse: ['a', 'b'], update: { State: 'updating' } as const };
  const { kind, progress } = rolloutState(makeSnapshot(facts, [makeTask({ node: 'a' })]));
  expect([kind, progress.running, progress.desired]).toEqual(['pending', 1, 2]);
});

test('only tasks of the current run of a job count', () => {
  const mode = { ReplicatedJob: { TotalCompletions: 1, MaxConcurrent: 1 } };
  const job = { JobIteration: { Index: 1 }, LastExecution: second(0) };
  const old = makeTask({ wanted: 'complete', state: 'complete' });
  expect(rolloutState(makeSnapshot({ mode, job }, [old])).kind).toBe('pending');
  const current = { ...old, JobIteration: { Index: 1 } };
  expect(rolloutState(makeSnapshot({ mode, job }, [current])).kind).toBe('done');
});

test.each([
  ['paused', 'paused', true],
  ['rollback_paused', 'rollback-paused', true],
  ['rollback_completed', 'rolled-back', false],
] as const)('update status %s is failure %s', (State, reason, hasPreviousSpec) => {
  const update = { State, Message: 'why' };
  const state = rolloutState(makeSnapshot({ update, hasPreviousSpec }, [makeTask({ slot: 1 })]));
  expect(state).toMatchObject({ kind: 'failed', reason });
});

test('an update that was rolled back fails when the old tasks run again', () => {
  const update = { State: 'rollback_completed' } as const;
  expect(rolloutState(makeSnapshot({ update }, [makeTask({ slot: 1, state: 'assigned' })])).kind).toBe('pending');
});

test('a rollback that was asked for is success', () => {
  const update = { State: 'rollback_completed', CompletedAt: second(10) } as const;
  const facts = { update, hasPreviousSpec: true, rollbackConfig: { Monitor: 1e9 } };
  expect(rolloutState(makeSnapshot(facts, [makeTask({ slot: 1, since: 9 })])).kind).toBe('done');
});

test('a task that is not started again fails the rollout, unless the Engine is about to judge it', () => {
  const dead = makeTask({ slot: 1, wanted: 'shutdown', state: 'failed', error: 'task: non-zero exit (1)' });
  expect(rolloutState(makeSnapshot({}, [dead]))).toMatchObject({ kind: 'failed', reason: 'failed' });
  const update = { State: 'updating' } as const;
  expect(rolloutState(makeSnapshot({ update }, [dead])).kind).toBe('pending');
  const updateConfig = { FailureAction: 'continue' } as const;
  expect(rolloutState(makeSnapshot({ update, updateConfig }, [dead])).kind).toBe('failed');
});

test('progress says what is in the way', () => {
  const stuck = makeTask({ slot: 1, state: 'pending', error: noSuchNode });
  expect(rolloutState(makeSnapshot({}, [stuck])).progress.message).toBe(noSuchNode);
  const crashing = [
    makeTask({ slot: 1, wanted: 'shutdown', state: 'failed', error: 'task: non-zero exit (1)', created: 1 }),
    makeTask({ slot: 1, wanted: 'ready', state: 'ready', created: 2 }),
  ];
  expect(rolloutState(makeSnapshot({}, crashing)).progress.message).toBe(
    'tasks fail and are started again: task: non-zero exit (1)',
  );
});

test('a job that was rolled back is done when it is complete: the Engine never says that of the rollback', () => {
  const mode = { ReplicatedJob: { TotalCompletions: 1, MaxConcurrent: 1 } };
  const job = { JobIteration: { Index: 0 }, LastExecution: second(0) };
  const complete = makeTask({ wanted: 'complete', state: 'complete' });
  const update = { State: 'rollback_started' } as const;
  expect(rolloutState(makeSnapshot({ mode, job, update }, [complete])).kind).toBe('done');
  const failed = makeTask({ wanted: 'shutdown', state: 'failed' });
  expect(rolloutState(makeSnapshot({ mode, job, update }, [failed])).kind).toBe('failed');
});
