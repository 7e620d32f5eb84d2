import type { wire } from '@swarmkit/api';
import type { Snapshot } from '../../src/waiting/snapshot.js';

const epoch = Date.parse('2026-01-01T00:00:00Z');

/** A point in time as the Engine writes it. */
export function second(offset: number): string {
  return new Date(epoch + offset * 1000).toISOString();
}

/** What a test says of a task: `observed` of it, `wanted` of it, and where and when. */
export interface TaskFacts {
  readonly id?: string;
  readonly slot?: number;
  readonly node?: string;
  readonly wanted?: wire.TaskState;
  readonly state?: wire.TaskState;
  readonly error?: string;
  /** Seconds. */
  readonly created?: number;
  /** Seconds; when the observed state was reached. */
  readonly since?: number;
}

let made = 0;

export function makeTask(facts: TaskFacts = {}): wire.Task {
  const { id = `task${++made}`, slot, node, wanted = 'running', state = 'running', error, created = 0 } = facts;
  return {
    ID: id,
    Version: { Index: 1 },
    CreatedAt: second(created),
    UpdatedAt: second(created),
    Labels: {},
    Spec: {} as wire.Task['Spec'],
    ServiceID: 'service',
    ...(slot !== undefined && { Slot: slot }),
    ...(node !== undefined && { NodeID: node }),
    Status: {
      Timestamp: second(facts.since ?? created),
      State: state,
      ...(error !== undefined && { Err: error }),
      PortStatus: {},
    },
    DesiredState: wanted,
  };
}

/** What a test says of a service; one replica, unless it has a mode. */
export interface ServiceFacts {
  readonly mode?: wire.ServiceMode;
  readonly update?: wire.UpdateStatus;
  readonly updateConfig?: Partial<wire.UpdateConfig>;
  readonly rollbackConfig?: Partial<wire.UpdateConfig>;
  readonly restart?: wire.RestartPolicy;
  readonly job?: wire.JobStatus;
  readonly hasPreviousSpec?: boolean;
  readonly downNodes?: readonly string[];
  readonly nodesInUse?: readonly string[];
}

export function makeSnapshot(facts: ServiceFacts, tasks: readonly wire.Task[]): Snapshot {
  const { mode = { Replicated: { Replicas: 1 } }, update, updateConfig, rollbackConfig, restart, job } = facts;
  const Spec = {
    Name: 'web',
    TaskTemplate: { ContainerSpec: { Image: 'busybox' }, ...(restart && { RestartPolicy: restart }) },
    Mode: mode,
    ...(updateConfig && { UpdateConfig: updateConfig }),
    ...(rollbackConfig && { RollbackConfig: rollbackConfig }),
  } as wire.StoredServiceSpec;
  const service = {
    ID: 'service',
    Spec,
    ...(facts.hasPreviousSpec && { PreviousSpec: Spec }),
    ...(update && { UpdateStatus: update }),
    ...(job && { JobStatus: job }),
  } as wire.Service;
  const { downNodes, nodesInUse } = facts;
  return { service, tasks, downNodes: new Set(downNodes), nodesInUse: new Set(nodesInUse) };
}
