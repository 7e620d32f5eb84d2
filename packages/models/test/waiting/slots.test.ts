import type { wire } from '@swarmkit/api';
import { slotsOf } from '../../src/waiting/slots.js';
import { makeSnapshot, makeTask, type ServiceFacts } from './make-snapshot.js';

const one = { Mode: { Global: {} } };
const noLongerFits = 'assigned node no longer meets constraints';

function statesOf(facts: ServiceFacts, tasks: readonly wire.Task[]): string[] {
  const { service, downNodes } = makeSnapshot(facts, tasks);
  return slotsOf(service.Spec, tasks, downNodes).map(({ state }) => state);
}

test('the task that is wanted most speaks for its slot', () => {
  const tasks = [
    makeTask({ slot: 1, wanted: 'shutdown', state: 'failed', created: 1 }),
    makeTask({ slot: 1, wanted: 'ready', state: 'preparing', created: 2 }),
  ];
  expect(statesOf({}, tasks)).toEqual(['starting']);
});

test.each([
  ['none', ['complete']],
  ['on-failure', ['complete']],
  ['any', ['dead']],
] as const)('a task that ended well and is not started again, condition %s', (Condition, states) => {
  const ended = makeTask({ slot: 1, wanted: 'shutdown', state: 'complete' });
  expect(statesOf({ restart: { Condition } }, [ended])).toEqual(states);
});

test('a node that was drained, or fits no longer, does not count in a global service', () => {
  const tasks = [
    makeTask({ node: 'a' }),
    makeTask({ node: 'b', wanted: 'shutdown', state: 'shutdown' }),
    makeTask({ node: 'c', wanted: 'shutdown', state: 'running' }),
    makeTask({ node: 'd', wanted: 'shutdown', state: 'rejected', error: noLongerFits }),
  ];
  expect(statesOf({ mode: one.Mode }, tasks)).toEqual(['running']);
});

test('a node where the task failed for good counts in a global service', () => {
  const tasks = [makeTask({ node: 'a' }), makeTask({ node: 'b', wanted: 'shutdown', state: 'failed' })];
  expect(statesOf({ mode: one.Mode, restart: { Condition: 'none' } }, tasks)).toEqual(['running', 'dead']);
});

test('what runs on a node that is down does not count, what completed there does', () => {
  const mode = { ReplicatedJob: { TotalCompletions: 2, MaxConcurrent: 2 } };
  const tasks = [
    makeTask({ slot: 0, node: 'a', wanted: 'complete', state: 'complete' }),
    makeTask({ slot: 1, node: 'a', wanted: 'complete', state: 'running' }),
  ];
  expect(statesOf({ mode, downNodes: ['a'] }, tasks)).toEqual(['complete']);
});
