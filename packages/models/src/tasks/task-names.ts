import type { EngineClient, RequestOptions, wire } from '@swarmkit/api';

/** Names that a task itself only knows by id. */
export interface TaskNames {
  readonly service?: string | undefined;
  readonly node?: string | undefined;
}

/** Looks up, in one request a kind, what the services and nodes of tasks are called. */
export async function lookUpTaskNames(
  api: EngineClient,
  tasks: readonly wire.Task[],
  serviceName: string | undefined,
  options: RequestOptions,
): Promise<(task: wire.Task) => TaskNames> {
  if (tasks.length === 0) return () => ({});
  const [services, nodes] = await Promise.all([
    serviceName === undefined ? api.services.list({}, options) : [],
    api.nodes.list({}, options),
  ]);
  const serviceNames = new Map(services.map((service) => [service.ID, service.Spec.Name]));
  const nodeNames = new Map(nodes.map((node) => [node.ID, node.Description?.Hostname]));
  return (task) => ({
    service: serviceName ?? serviceNames.get(task.ServiceID ?? ''),
    node: nodeNames.get(task.NodeID ?? ''),
  });
}
