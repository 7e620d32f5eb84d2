import type { EngineClient, RequestOptions, wire } from '@swarmkit/api';

/** Names that a task itself only knows by id. */
export interface TaskNames {
  readonly service?: string | undefined;
  readonly node?: string | undefined;
}

// Beyond this many ids the whole list is shorter than the question.
const mostIds = 50;

/** Looks up, in one request a kind, what the services and nodes of tasks are called. */
export async function lookUpTaskNames(
  api: EngineClient,
  tasks: readonly wire.Task[],
  serviceName: string | undefined,
  options: RequestOptions,
): Promise<(task: wire.Task) => TaskNames> {
  const serviceIds = serviceName === undefined ? idsOf(tasks, (task) => task.ServiceID) : [];
  const nodeIds = idsOf(tasks, (task) => task.NodeID);
  const [services, nodes] = await Promise.all([
    serviceIds.length > 0 ? api.services.list(among(serviceIds), options) : [],
    nodeIds.length > 0 ? api.nodes.list(among(nodeIds), options) : [],
  ]);
  const serviceNames = new Map(services.map((service) => [service.ID, service.Spec.Name]));
  const nodeNames = new Map(nodes.map((node) => [node.ID, node.Description?.Hostname]));
  return (task) => ({
    service: serviceName ?? serviceNames.get(task.ServiceID ?? ''),
    node: nodeNames.get(task.NodeID ?? ''),
  });
}

function idsOf(tasks: readonly wire.Task[], idOf: (task: wire.Task) => string | undefined): string[] {
  return [...new Set(tasks.map(idOf))].filter((id): id is string => id !== undefined && id !== '');
}

function among(ids: readonly string[]): { readonly filters?: { readonly id: readonly string[] } } {
  return ids.length > mostIds ? {} : { filters: { id: ids } };
}
