import type { wire } from '@swarmkit/api';
import { Patience } from '../../src/waiting/patience.js';
import { rolloutState, type RolloutState } from '../../src/waiting/rollout-state.js';
import { makeSnapshot, makeTask, type ServiceFacts } from './make-snapshot.js';

const stateOf = (facts: ServiceFacts, ...tasks: wire.Task[]): RolloutState => rolloutState(makeSnapshot(facts, tasks));
const rejected = (id: string, created: number): wire.Task =>
  makeTask({ id, slot: 1, wanted: 'shutdown', state: 'rejected', error: 'No such image: x', created });
const starting = makeTask({ id: 'starting', slot: 1, state: 'preparing', created: 100 });

test('tasks are stable once the same ones ran for long enough', () => {
  const patience = new Patience(1000, 1000);
  const first = stateOf({}, makeTask({ id: 'first', slot: 1 }));
  expect([patience.isStable(first, 0), patience.isStable(first, 999), patience.isStable(first, 1000)]).toEqual([
    false,
    false,
    true,
  ]);
  // Crashed and started again between two looks.
  const second = stateOf({}, makeTask({ id: 'second', slot: 1 }));
  expect([patience.isStable(second, 1500), patience.isStable(second, 2500)]).toEqual([false, true]);
});

test('three rejections of a slot in a row are enough, also when the swarm forgot the first', () => {
  const patience = new Patience(1000, 1000);
  expect(patience.runsOut(stateOf({}, rejected('a', 1), rejected('b', 2), starting), 0)).toBeUndefined();
  expect(patience.runsOut(stateOf({}, rejected('b', 2), rejected('c', 3), starting), 1)).toBe('rejected');
});

test('rejections before a task that ran are history', () => {
  const patience = new Patience(1000, 1000);
  const failed = makeTask({ slot: 1, wanted: 'shutdown', state: 'failed', created: 4 });
  const state = stateOf({}, rejected('a', 1), rejected('b', 2), rejected('c', 3), failed, starting);
  expect(patience.runsOut(state, 0)).toBeUndefined();
});

test('an update that the Engine judges is left to it', () => {
  const patience = new Patience(1000, 1000);
  const tasks = [rejected('a', 1), rejected('b', 2), rejected('c', 3), starting];
  expect(patience.runsOut(stateOf({ update: { State: 'updating' } }, ...tasks), 0)).toBeUndefined();
  expect(patience.runsOut(stateOf({ update: { State: 'completed' } }, ...tasks), 1)).toBe('rejected');
});

test('a task may find no node for a while, not for long', () => {
  const patience = new Patience(1000, 1000);
  const stuck = stateOf({}, makeTask({ slot: 1, state: 'pending', error: 'no suitable node' }));
  expect(patience.runsOut(stuck, 0)).toBeUndefined();
  expect(patience.runsOut(stateOf({}, starting), 900)).toBeUndefined();
  expect(patience.runsOut(stuck, 1000)).toBeUndefined();
  expect(patience.runsOut(stuck, 2000)).toBe('unschedulable');
});
