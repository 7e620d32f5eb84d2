import { BadRequestError, ForbiddenError, NotFoundError } from '@swarmkit/models';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';

const engine = engineUnderTest();

test('an overlay network is created, listed, read, used by name and removed', async () => {
  const { api, services } = engine.client;
  const Name = uniqueName('net');
  const { Id } = await api.networks.create({ Name, Driver: 'overlay', Labels: { constructor: 'x' } });
  expect((await api.networks.list({ filters: { name: Name, scope: 'swarm' } })).map((network) => network.Id)).toEqual([
    Id,
  ]);
  expect(await api.networks.inspect(Name)).toMatchObject({
    Id,
    Scope: 'swarm',
    Driver: 'overlay',
    Labels: { constructor: 'x' },
  });

  const service = await services.create({ image: 'busybox', name: uniqueName(), replicas: 0, networks: [Name] });
  expect(service.attrs.Spec.TaskTemplate.Networks).toEqual([{ Target: Id }]);
  await service.update({ labels: { kept: 'yes' } });
  expect(service.attrs.Spec.TaskTemplate.Networks).toEqual([{ Target: Id }]);

  expect(await failureOf(api.networks.remove(Id))).toBeInstanceOf(BadRequestError);
  await service.update({ networks: [] });
  expect(service.attrs.Spec.TaskTemplate.Networks).toBeUndefined();
  await service.remove();
  await api.networks.remove(Id);
  expect(await failureOf(api.networks.inspect(Id))).toBeInstanceOf(NotFoundError);
});

test('networks that services cannot have, and predefined ones, are refused', async () => {
  const { api, services } = engine.client;
  expect(await failureOf(api.networks.remove('bridge'))).toBeInstanceOf(ForbiddenError);
  const { Id } = await api.networks.create({ Name: uniqueName('local'), Driver: 'bridge' });
  try {
    const creation = services.create({ image: 'busybox', replicas: 0, networks: [Id] });
    expect(await failureOf(creation)).toBeInstanceOf(ForbiddenError);
  } finally {
    await api.networks.remove(Id);
  }
});
