import { SwarmExternalCA, SwarmSpec } from '../../../src/types/index.js';
import type { Example } from './example.js';

/** One example for each spec class of a swarm, with every field that goes with the others. */
export const swarmExamples: readonly Example[] = [
  {
    Class: SwarmExternalCA,
    options: { url: 'https://ca.example', protocol: 'cfssl', options: { k: 'v' }, caCert: 'PEM' },
    wire: { URL: 'https://ca.example', Protocol: 'cfssl', Options: { k: 'v' }, CACert: 'PEM' },
  },
  {
    Class: SwarmSpec,
    options: {
      name: 'default',
      labels: { site: 'a' },
      taskHistoryRetentionLimit: -1,
      snapshotInterval: 5000,
      keepOldSnapshots: 1,
      logEntriesForSlowFollowers: 600,
      heartbeatTick: 1,
      electionTick: 10,
      dispatcherHeartbeatPeriod: '10s',
      nodeCertExpiry: '720h',
      externalCas: [{ url: 'https://ca.example' }],
      signingCaCert: 'PEM',
      signingCaKey: 'KEY',
      caForceRotate: 3,
      autolockManagers: true,
      logDriver: { name: 'journald', options: { tag: 'x' } },
    },
    wire: {
      Name: 'default',
      Labels: { site: 'a' },
      Orchestration: { TaskHistoryRetentionLimit: -1 },
      Raft: {
        SnapshotInterval: 5000,
        KeepOldSnapshots: 1,
        LogEntriesForSlowFollowers: 600,
        HeartbeatTick: 1,
        ElectionTick: 10,
      },
      Dispatcher: { HeartbeatPeriod: 10_000_000_000 },
      CAConfig: {
        NodeCertExpiry: 2_592_000_000_000_000,
        ExternalCAs: [{ Protocol: 'cfssl', URL: 'https://ca.example' }],
        SigningCACert: 'PEM',
        SigningCAKey: 'KEY',
        ForceRotate: 3,
      },
      EncryptionConfig: { AutoLockManagers: true },
      TaskDefaults: { LogDriver: { Name: 'journald', Options: { tag: 'x' } } },
    },
  },
];
