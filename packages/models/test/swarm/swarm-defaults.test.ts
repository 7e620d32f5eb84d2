import { withDefaults } from '../../src/swarm/swarm-defaults.js';

test('null becomes what a new swarm has, where the engine would store a zero', () => {
  expect(
    withDefaults({ taskHistoryRetentionLimit: null, electionTick: null, nodeCertExpiry: null, snapshotInterval: 5 }),
  ).toEqual({ taskHistoryRetentionLimit: 5, electionTick: 10, nodeCertExpiry: 7776000e9, snapshotInterval: 5 });
});

test('what is absent stays absent, and null elsewhere takes away', () => {
  const settings = { labels: null, heartbeatTick: undefined, autolockManagers: null };
  expect(withDefaults(settings)).toEqual(settings);
});
