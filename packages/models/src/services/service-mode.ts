import type { wire } from '@swarmkit/api';

/** Which of the four modes a service has; an absent mode is replicated. */
export function modeName(mode: wire.ServiceMode | undefined): wire.ServiceModeName {
  if (mode?.Global) return 'global';
  if (mode?.ReplicatedJob) return 'replicated-job';
  if (mode?.GlobalJob) return 'global-job';
  return 'replicated';
}

/** How many tasks the mode asks for; `undefined` for one on each node. */
export function replicasOf(mode: wire.ServiceMode | undefined): number | undefined {
  const name = modeName(mode);
  if (name === 'replicated') return mode?.Replicated?.Replicas ?? 1;
  if (name === 'replicated-job')
    return mode?.ReplicatedJob?.TotalCompletions ?? mode?.ReplicatedJob?.MaxConcurrent ?? 1;
  return undefined;
}
