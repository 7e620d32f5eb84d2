import type { EngineClient, wire } from '@swarmkit/api';
import type { FailedTask } from '../errors/failed-task.js';
import { openLog } from '../logs/open-log.js';

const mostTasks = 5;
const mostLines = 10;
const logTimeoutMs = 2_000;

/** Finds the tasks that explain a failed rollout, the one the Engine blames first, with the end of their output. */
export async function findFailedTasks(api: EngineClient, service: wire.Service): Promise<FailedTask[]> {
  const [tasks, nodes] = await Promise.all([api.tasks.list({ filters: { service: [service.ID] } }), api.nodes.list()]);
  const hostnames = new Map(nodes.map((node) => [node.ID, node.Description.Hostname]));
  const blamed = (task: wire.Task): boolean => service.UpdateStatus?.Message?.includes(task.ID) ?? false;
  const failed = tasks
    .filter(({ Status }) => Status.State === 'failed' || Status.State === 'rejected' || Status.Err)
    .sort((one, other) => Number(blamed(other)) - Number(blamed(one)) || (one.CreatedAt < other.CreatedAt ? 1 : -1))
    .slice(0, mostTasks);
  return Promise.all(
    failed.map(async (task): Promise<FailedTask> => {
      const { Status, NodeID } = task;
      return {
        id: task.ID,
        slot: task.Slot,
        state: Status.State,
        error: Status.Err,
        exitCode: Status.ContainerStatus?.ExitCode,
        node: hostnames.get(NodeID ?? ''),
        nodeId: NodeID,
        logTail: Status.ContainerStatus?.ContainerID ? await readTail(api, task.ID) : [],
      };
    }),
  );
}

// The output helps and is not needed: a container that is gone, or a node that is silent, must not hide the failure.
async function readTail(api: EngineClient, taskId: string): Promise<string[]> {
  const lines: string[] = [];
  const signal = AbortSignal.timeout(logTimeoutMs);
  try {
    const log = openLog((query, control) => api.tasks.logs(taskId, query, control), { tail: mostLines, signal });
    for await (const { message } of log) lines.push(message);
  } catch {
    // What was read until then is shown.
  }
  return lines;
}
