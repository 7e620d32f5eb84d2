import type { EngineClient, RequestOptions, wire } from '@swarmkit/api';

/** What the Engine said at one time. */
export interface Snapshot {
  readonly service: wire.Service;
  /** Tasks of the current spec. */
  readonly tasks: readonly wire.Task[];
  readonly downNodes: ReadonlySet<string>;
  /** Of a global service: the active nodes that have a task, of whatever spec, which is to run. */
  readonly nodesInUse: ReadonlySet<string>;
}

/** Reads all that is needed to judge how far a service is. */
export async function takeSnapshot(api: EngineClient, id: string, options: RequestOptions): Promise<Snapshot> {
  const service = await api.services.inspect(id, {}, options);
  const mine = { service: [service.ID] };
  const [tasks, nodes, wanted] = await Promise.all([
    api.tasks.list({ filters: { ...mine, '_up-to-date': 'true' } }, options),
    api.nodes.list({}, options),
    service.Spec.Mode.Global
      ? api.tasks.list({ filters: { ...mine, 'desired-state': ['ready', 'running'] } }, options)
      : [],
  ]);
  const isActive = new Map(nodes.map(({ ID, Spec, Status }) => [ID, Spec.Availability === 'active' && isUp(Status)]));
  const nodesInUse = wanted.flatMap(({ NodeID = '' }) => (isActive.get(NodeID) ? [NodeID] : []));
  const downNodes = nodes.filter(({ Status }) => !isUp(Status)).map(({ ID }) => ID);
  return { service, tasks, downNodes: new Set(downNodes), nodesInUse: new Set(nodesInUse) };
}

function isUp({ State }: wire.NodeStatus): boolean {
  return State !== 'down';
}
