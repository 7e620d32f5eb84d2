// Only compiled, never run: the names that other people's code relies on.
import {
  ContainerSpec,
  EngineClient,
  type EngineClientOptions,
  Mount,
  NotFoundError,
  ServiceSpec,
  SwarmkitError,
  TaskTemplate,
  VersionConflictError,
  type wire,
} from '@swarmkit/api';
import type { ServiceSpec as WireServiceSpec } from '@swarmkit/api/wire';
import {
  type FailedTask,
  type LogLine,
  type Node,
  RolloutError,
  type Service,
  type ServiceCreateOptions,
  SwarmClient,
  type SwarmClientOptions,
  type Task,
  WaitTimeoutError,
} from '@swarmkit/models';

const engineOptions: EngineClientOptions = {
  host: 'tcp://127.0.0.1:2375',
  apiVersion: '1.41',
  timeoutMs: 1_000,
  headers: {},
};
const clientOptions: SwarmClientOptions = { ...engineOptions, resolveImage: 'changed', registryAuth: 'none' };

export async function models(signal: AbortSignal): Promise<readonly unknown[]> {
  await using client = new SwarmClient(clientOptions);
  await client.swarm.init({ advertiseAddr: 'eth0', listenAddr: '0.0.0.0:2377' });
  const options: ServiceCreateOptions = {
    image: 'nginx:1.27',
    name: 'web',
    replicas: 3,
    ports: ['8080:80'],
    env: { MODE: 'prod' },
    labels: { team: 'edge' },
    mounts: ['assets:/srv:ro'],
    secrets: ['tls-key'],
    resources: { memLimit: '512m', cpuLimit: '0.5' },
    updateConfig: { parallelism: 1, delay: '10s', failureAction: 'rollback' },
  };
  const web: Service = await client.services.create(options);
  const identity: readonly [string, string, string, number] = [web.id, web.shortId, web.name, web.version];
  const attrs: Readonly<wire.Service> = web.attrs;
  const state = [web.image, web.mode, web.replicas, web.labels, web.createdAt, web.updatedAt, web.updateStatus];
  const spec: ServiceSpec = web.spec;

  await web.update(
    { image: 'nginx:1.28', hostname: null },
    { retryOnConflict: 2, resolveImage: 'never', wait: true, signal },
  );
  await web.update((draft) => {
    draft.TaskTemplate.ContainerSpec.Env.push('A=1');
  });
  await web.scale(5, { timeoutMs: 10_000 });
  await web.forceUpdate();
  await web.rollback();
  await web.waitUntilConverged({ timeoutMs: 60_000, onProgress: (p) => console.log(`${p.running}/${p.desired}`) });
  for await (const line of web.logs({ follow: true, tail: 100, signal })) {
    const { message, stream, taskId, nodeId, serviceId, timestamp, details }: LogLine = line;
    console.log(message, stream satisfies 'stdout' | 'stderr', taskId, nodeId, serviceId, timestamp, details);
  }
  const tasks: Task[] = await web.tasks({ desiredState: 'running' });
  const told = tasks.map((task) => [
    task.id,
    task.name,
    task.slot,
    task.state,
    task.desiredState,
    task.error,
    task.exitCode,
  ]);
  const placed = tasks.map((task) => [
    task.node,
    task.nodeId,
    task.containerId,
    task.image,
    task.createdAt,
    task.attrs,
  ]);
  await web.reload();
  await web.remove();

  const again: Service = await client.services.get('web');
  const edge: Service[] = await client.services.list({ filters: { label: ['team=edge'] }, status: true });
  const { action, service } = await client.services.apply({ name: 'web', image: 'nginx:1.28' });
  const done: 'created' | 'updated' | 'unchanged' = action;
  const nodes: Node[] = await client.nodes.list({ filters: { role: 'manager' } });
  for (const node of nodes) {
    await node.drain();
    await node.activate();
    await node.pause();
    await node.promote();
    await node.demote();
    await node.update({ labels: { disk: 'ssd' } });
    await node.remove();
  }
  await client.swarm.update({ taskHistoryRetentionLimit: 7 });
  await client.swarm.leave({ force: true });
  await client.tasks.list();
  const engine: EngineClient = client.api;
  await client.close();
  return [identity, attrs, state, spec, told, placed, again, edge, service, done, engine];
}

export async function endpoints(): Promise<readonly unknown[]> {
  const engine = EngineClient.fromEnv();
  const containerSpec = new ContainerSpec({
    image: 'busybox',
    command: ['echo', 'hello'],
    mounts: [new Mount({ type: 'volume', source: 'assets', target: '/srv' })],
  });
  const { ID } = await engine.services.create(
    new ServiceSpec({ name: 'echo', taskTemplate: new TaskTemplate({ containerSpec }) }),
  );
  const plain: WireServiceSpec = { Name: 'plain', TaskTemplate: { ContainerSpec: { Image: 'busybox' } } };
  await engine.services.create(plain);
  const service: wire.Service = await engine.services.inspect(ID, { insertDefaults: true });
  await engine.services.update(ID, service.Version.Index, plain, { registryAuthFrom: 'spec', rollback: 'previous' });
  const lists = await Promise.all([
    engine.services.list(),
    engine.tasks.list(),
    engine.nodes.list(),
    engine.secrets.list(),
    engine.configs.list(),
  ]);
  await engine.close();
  return [lists, await engine.distribution.inspect('busybox'), await engine.system.info()];
}

export function reason(error: unknown): string | readonly FailedTask[] {
  if (error instanceof RolloutError || error instanceof WaitTimeoutError) return error.tasks;
  if (error instanceof NotFoundError || error instanceof VersionConflictError) return `${error.status} ${error.detail}`;
  return SwarmkitError.isInstance(error) ? error.code : String(error);
}
