import type { SwarmSpecOptions } from './swarm-options.js';

const second = 1e9;
const day = 24 * 3600 * second;

/** What the Engine gives a new swarm. */
const defaults = {
  taskHistoryRetentionLimit: 5,
  snapshotInterval: 10_000,
  keepOldSnapshots: 0,
  logEntriesForSlowFollowers: 500,
  heartbeatTick: 1,
  electionTick: 10,
  dispatcherHeartbeatPeriod: 5 * second,
  nodeCertExpiry: 90 * day,
} satisfies SwarmSpecOptions;

/** Puts the Engine's default where `null` stands: it stores a zero for what is absent, which is no default at all. */
export function withDefaults(settings: SwarmSpecOptions): SwarmSpecOptions {
  const reset = Object.entries(defaults).filter(([name]) => settings[name as keyof typeof defaults] === null);
  return { ...settings, ...Object.fromEntries(reset) };
}
