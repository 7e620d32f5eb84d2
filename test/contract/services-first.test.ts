import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { sleeper } from './programs.js';

const engine = engineUnderTest();

test('a service is created, read, listed, updated and removed', async () => {
  const { services } = engine.client;
  const name = uniqueName();
  const service = await services.create({ image: 'busybox', name, command: sleeper, labels: { constructor: 'x' } });
  try {
    expect((await services.get(name)).id).toBe(service.id);
    await service.update({ labels: { ...service.labels, more: 'y' } });
    expect((await services.list({ filters: { label: 'more=y' } })).map(({ id }) => id)).toEqual([service.id]);
    expect(service.labels).toEqual({ constructor: 'x', more: 'y' });
  } finally {
    await service.remove();
  }
});
