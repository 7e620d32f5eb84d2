// Compiled, never run: what the compiler must accept, and what it must refuse.
import { type EngineClient, ServiceSpec, TaskTemplate, ContainerSpec, Mount, type wire } from '@swarmkit/api';
import { type LogLine, type Service, SwarmClient, type Task } from '@swarmkit/models';

export async function accepted(client: SwarmClient, signal: AbortSignal): Promise<void> {
  SwarmClient.fromEnv();
  new SwarmClient({ host: 'tcp://manager:2375', apiVersion: '1.41', timeoutMs: 1000, headers: { a: 'b' } });
  new SwarmClient({ resolveImage: 'never', registryAuth: { username: 'me', password: 'secret' } });
  await client.swarm.init({ advertiseAddr: 'eth0', listenAddr: '0.0.0.0:2377' });
  const web: Service = await client.services.create({
    image: 'nginx:1.27',
    name: 'web',
    replicas: 3,
    ports: ['8080:80'],
    env: { MODE: 'prod', BARE: null },
    labels: { team: 'edge' },
    mounts: [
      'assets:/srv:ro',
      { type: 'tmpfs', target: '/t', tmpfsSize: '64m' },
      new Mount({ target: '/x', source: 'y' }),
    ],
    secrets: ['tls-key'],
    resources: { memLimit: '512m', cpuLimit: '0.5' },
    updateConfig: { parallelism: 1, delay: '10s', failureAction: 'rollback' },
    constraints: ['node.role==worker'],
    logDriver: 'json-file',
    logDriverOptions: { 'max-size': '10m' },
  });
  const id: string = web.id;
  const replicas: number | undefined = web.replicas;
  const mode: 'replicated' | 'global' | 'replicated-job' | 'global-job' = web.mode;
  const wireSpec: wire.ServiceSpec = web.attrs.Spec;
  const created: Date = web.createdAt;
  await web.update({ image: 'nginx:1.28', hostname: null });
  await web.update((spec) => {
    spec.TaskTemplate.ContainerSpec.Env.push('A=1');
  });
  await web.update({ resources: { cpuLimit: null } }, { retryOnConflict: 3, wait: true, signal, timeoutMs: 1000 });
  await web.scale(5, { wait: { onProgress: (p) => console.log(`${p.running}/${p.desired}`) } });
  await web.forceUpdate();
  await web.rollback({ registryAuth: 'previous' });
  await web.waitUntilConverged({ timeoutMs: 60_000, signal });
  for await (const line of web.logs({ follow: true, tail: 100, signal })) {
    const typed: LogLine = line;
    console.log(typed.taskId, typed.stream, typed.message, id, replicas, mode, wireSpec, created);
  }
  const tasks: Task[] = await web.tasks({ desiredState: 'running' });
  console.log(tasks.map((task) => task.exitCode ?? task.error));
  await web.reload();
  await web.remove();
  await client.services.list({ filters: { label: ['team=edge'], mode: 'global' }, status: true });
  const { action } = await client.services.apply({ name: 'web', image: 'nginx:1.28' });
  const done: 'created' | 'updated' | 'unchanged' = action;
  const [node] = await client.nodes.list({ filters: { role: 'manager' } });
  await node?.drain();
  await client.swarm.update({ taskHistoryRetentionLimit: 7, dispatcherHeartbeatPeriod: '5s' });
  await client.close();
  await using other = SwarmClient.fromEnv();
  console.log(done, other.api.host);
}

export async function lowLevel(engine: EngineClient, spec: wire.ServiceSpec): Promise<void> {
  const containerSpec = new ContainerSpec({ image: 'busybox', command: ['echo', 'hello'] });
  const { ID } = await engine.services.create(
    new ServiceSpec({ name: 'echo', taskTemplate: new TaskTemplate({ containerSpec }) }),
  );
  const service = await engine.services.inspect(ID, { insertDefaults: true });
  await engine.services.update(ID, service.Version.Index, spec, { registryAuthFrom: 'spec', rollback: 'previous' });
  await engine.services.create(service.Spec);
}

export async function refused(client: SwarmClient, web: Service): Promise<void> {
  // @ts-expect-error an image is needed
  await client.services.create({ name: 'web' });
  // @ts-expect-error no such option
  await client.services.create({ image: 'x', replica: 3 });
  // @ts-expect-error no such option inside
  await client.services.create({ image: 'x', updateConfig: { paralelism: 3 } });
  // @ts-expect-error not one of the actions
  await web.update({ updateConfig: { failureAction: 'explode' } });
  // @ts-expect-error a number is needed
  await web.scale('5');
  // @ts-expect-error no such filter
  await client.services.list({ filters: { lable: 'x' } });
  // @ts-expect-error no such role
  await client.nodes.list({ filters: { role: 'boss' } });
  // @ts-expect-error getters cannot be set
  web.name = 'other';
  // @ts-expect-error a control option is not an option of the service
  await web.update({ image: 'x', wait: true });
}
