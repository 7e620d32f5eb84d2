// The Engine's own endpoints, shapes and units: what the models stand on.
// Run it: node --conditions=@swarmkit/source --import tsx examples/engine-client.ts
// #region engine-client
import { ContainerSpec, EngineClient, ServiceSpec, TaskTemplate } from '@swarmkit/api';

const engine = EngineClient.fromEnv();

const containerSpec = new ContainerSpec({ image: 'busybox', command: ['sleep', '1d'], stopGracePeriod: '1s' });
const { ID } = await engine.services.create(
  new ServiceSpec({ name: 'sleeper', taskTemplate: new TaskTemplate({ containerSpec }) }),
);

const { Version, Spec } = await engine.services.inspect(ID);
await engine.services.update(ID, Version.Index, { ...Spec, Labels: { team: 'edge' } });

for (const service of await engine.services.list({ filters: { label: ['team=edge'] } })) {
  console.log(service.Spec.Name, service.Spec.TaskTemplate.ContainerSpec?.StopGracePeriod); // sleeper 1000000000
}

await engine.services.remove(ID);
await engine.close();
// #endregion
