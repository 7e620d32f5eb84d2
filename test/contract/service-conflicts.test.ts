import { VersionConflictError } from '@swarmkit/api';
import type { Service, ServiceCreateOptions } from '@swarmkit/models';
import { engineUnderTest } from './engine-under-test.js';
import { sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

/** The same service twice, as two writers see it. */
async function twoWriters(
  options: Partial<ServiceCreateOptions> = {},
): Promise<{ mine: Service & AsyncDisposable; theirs: Service }> {
  const mine = await temporaryService(engine.client, { replicas: 0, labels: { a: '1' }, ...options });
  return { mine, theirs: await engine.connect().services.get(mine.id) };
}

test('two updates in a row need no reload', async () => {
  const { mine } = await twoWriters();
  await using service = mine;
  await service.update({ labels: { a: '2' } });
  await service.update({ env: { A: '1' } });
  await service.scale(1);
  await service.scale(0);
  expect([service.labels, service.replicas]).toEqual([{ a: '2' }, 0]);
});

test('updates of one object at once all land', async () => {
  const { mine } = await twoWriters();
  await using service = mine;
  await Promise.all([
    service.update({ labels: { b: '2' } }),
    service.update({ hostname: 'h' }),
    service.update((spec) => void spec.TaskTemplate.ContainerSpec.Env.push('A=1')),
    service.update((spec) => void spec.TaskTemplate.ContainerSpec.Env.push('B=2')),
  ]);
  expect(service.labels).toEqual({ b: '2' });
  expect(service.attrs.Spec.TaskTemplate.ContainerSpec).toMatchObject({ Hostname: 'h', Env: ['A=1', 'B=2'] });
});

test('a failed update does not stand in the way of the next one', async () => {
  const { mine } = await twoWriters();
  await using service = mine;
  const [failed, done] = await Promise.allSettled([
    service.update({ name: 'other' }),
    service.update({ labels: { b: '2' } }),
  ]);
  expect([failed.status, done.status, service.labels]).toEqual(['rejected', 'fulfilled', { b: '2' }]);
});

test('a version that the orchestrator moved is no conflict', async () => {
  const updateConfig = { parallelism: 1, monitor: '500ms' } as const;
  const { mine } = await twoWriters({ command: sleeper, replicas: 3, updateConfig });
  await using service = mine;
  await service.waitUntilConverged({ stableForMs: 0 });
  await service.update({ image: 'busybox:2' });
  for (let index = 0; index < 10; index++) await service.update({ labels: { index: String(index) } });
  await service.waitUntilConverged();
  expect([service.image, service.labels]).toEqual(['busybox:2', { index: '9' }]);
});

test('a change of somebody else is a conflict; the object is usable after a reload', async () => {
  const { mine, theirs } = await twoWriters();
  await using service = mine;
  await theirs.update({ labels: { theirs: 'x' } });
  await expect(service.update({ hostname: 'h' })).rejects.toThrow(VersionConflictError);
  expect(service.labels).toEqual({ a: '1' });
  await service.reload();
  await service.update({ hostname: 'h' });
  expect(service.labels).toEqual({ theirs: 'x' });
});

test('a conflict is retried on the fresh spec when asked, and keeps what the other one wrote', async () => {
  const { mine, theirs } = await twoWriters();
  await using service = mine;
  await theirs.update({ labels: { theirs: 'x' }, env: { THEIRS: '1' } });
  await service.update({ hostname: 'h' }, { retryOnConflict: 3 });
  await theirs.reload();
  await theirs.update({ user: '1000' });
  await service.update((spec) => void spec.TaskTemplate.ContainerSpec.Env.push('MINE=1'), { retryOnConflict: 1 });
  expect(service.labels).toEqual({ theirs: 'x' });
  expect(service.attrs.Spec.TaskTemplate.ContainerSpec).toMatchObject({
    Hostname: 'h',
    User: '1000',
    Env: ['THEIRS=1', 'MINE=1'],
  });
});

test('writers that fight over one list all win with retries', async () => {
  const { mine } = await twoWriters();
  await using service = mine;
  const writers = await Promise.all(Array.from({ length: 4 }, () => engine.client.services.get(service.id)));
  await Promise.all(
    writers.map((writer, index) =>
      writer.update((spec) => void spec.TaskTemplate.ContainerSpec.Env.push(`W${index}=1`), { retryOnConflict: 10 }),
    ),
  );
  const { Env = [] } = (await service.reload()).attrs.Spec.TaskTemplate.ContainerSpec;
  expect([...Env].sort()).toEqual(['W0=1', 'W1=1', 'W2=1', 'W3=1']);
});

test('what a stale object takes for done is sent only when it is done', async () => {
  const { mine, theirs } = await twoWriters();
  await using service = mine;
  await theirs.update({ hostname: 'theirs' });
  const { version } = theirs;
  await service.update({ labels: { a: '1' } });
  expect([service.version, service.attrs.Spec.TaskTemplate.ContainerSpec.Hostname]).toEqual([version, 'theirs']);

  await theirs.update({ labels: { a: '2' } });
  await expect(service.update({ labels: { a: '1' } })).rejects.toThrow(VersionConflictError);
  expect((await service.reload()).labels).toEqual({ a: '2' });
});
