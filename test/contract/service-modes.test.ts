import { BadRequestError, ConflictError, InvalidArgumentError, NotImplementedError } from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const nowhere = { constraints: ['node.labels.nowhere==1'] };

test.concurrent('a replicated service is scaled, its tasks stay', async () => {
  await using service = await temporaryService(engine.client, {
    command: sleeper,
    mode: { mode: 'replicated', replicas: 1 },
  });
  await service.waitUntilConverged({ stableForMs: 0 });
  const [first] = await service.tasks();
  await service.scale(3, { wait: { stableForMs: 0 } });
  expect([service.replicas, (await service.tasks({ desiredState: 'running' })).length]).toEqual([3, 3]);
  await service.scale(1, { wait: { stableForMs: 0 } });
  expect((await service.tasks({ desiredState: 'running' })).map(({ id }) => id)).toEqual([first?.id]);
  await service.update({ mode: { replicas: 0 } }, { wait: true });
  expect([service.mode, service.replicas]).toEqual(['replicated', 0]);
});

test.concurrent('the completions of a job are scaled', async () => {
  const mode = { mode: 'replicated-job', replicas: 2, concurrency: 2 } as const;
  await using job = await temporaryService(engine.client, { command: ['true'], mode });
  expect([job.mode, job.replicas]).toEqual(['replicated-job', 2]);
  await job.scale(3);
  expect([job.replicas, job.attrs.Spec.Mode.ReplicatedJob]).toEqual([3, { MaxConcurrent: 2, TotalCompletions: 3 }]);
});

test.concurrent.each(['global', 'global-job'] as const)(
  'a %s service has no number to scale, and nobody is asked',
  async (mode) => {
    await using service = await temporaryService(engine.client, { command: ['true'], mode, ...nowhere });
    expect([service.mode, service.replicas]).toEqual([mode, undefined]);
    const { version } = service;
    await service.remove();
    const error = await failureOf<InvalidArgumentError>(service.scale(2));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect([error.option, service.version]).toEqual(['replicas', version]);
  },
);

test.concurrent('mode and name stay what they are: the Engine refuses to change them', async () => {
  await using service = await temporaryService(engine.client, { replicas: 0 });
  await expect(service.update({ mode: 'global' })).rejects.toThrow(NotImplementedError);
  await expect(service.update({ mode: 'replicated-job' })).rejects.toThrow(NotImplementedError);
  await expect(service.update({ name: uniqueName() })).rejects.toThrow(NotImplementedError);
  await service.update({ name: service.name, mode: 'replicated', labels: { still: 'works' } });
  expect(service.labels).toEqual({ still: 'works' });
});

test.concurrent('ports and endpoint mode are checked against what is stored', async () => {
  await using published = await temporaryService(engine.client, { replicas: 0, ports: ['18095:80'] });
  const mode = await failureOf<InvalidArgumentError>(published.update({ endpointSpec: { mode: 'dnsrr' } }));
  expect([mode.code, mode.option]).toEqual(['INVALID_ARGUMENT', 'endpointSpec.mode']);
  await using roundRobin = await temporaryService(engine.client, { replicas: 0, endpointSpec: { mode: 'dnsrr' } });
  const ports = await failureOf<InvalidArgumentError>(roundRobin.update({ ports: ['18096:80'] }));
  expect([ports.code, ports.option]).toEqual(['INVALID_ARGUMENT', 'ports[0]']);
  await published.update({ endpointSpec: { mode: 'dnsrr' }, ports: [{ target: 80, mode: 'host' }] });
  expect(published.attrs.Spec.EndpointSpec?.Mode).toBe('dnsrr');
});

test.concurrent('a name can be taken once', async () => {
  await using service = await temporaryService(engine.client, { replicas: 0 });
  const { name } = service;
  await expect(engine.client.services.create({ image: 'busybox', name })).rejects.toThrow(ConflictError);
});

test.concurrent('without an earlier spec there is nothing to roll back to', async () => {
  await using service = await temporaryService(engine.client, { replicas: 0 });
  await expect(service.rollback()).rejects.toThrow(BadRequestError);
});

test.concurrent('apply creates, updates and leaves alone', async () => {
  const name = uniqueName();
  const { services } = engine.client;
  const options = { name, image: 'busybox:1', replicas: 0, labels: { a: '1' } };
  const created = await services.apply(options);
  try {
    const updated = await services.apply({ ...options, image: 'busybox:2' });
    const unchanged = await services.apply({ ...options, image: 'busybox:2' });
    expect([created, updated, unchanged].map(({ action }) => action)).toEqual(['created', 'updated', 'unchanged']);
    expect(new Set([created, updated, unchanged].map(({ service }) => service.id)).size).toBe(1);
    expect([unchanged.service.image, unchanged.service.version]).toEqual(['busybox:2', updated.service.version]);
    // An id, or the beginning of one, is no name.
    const other = await services.apply({ ...options, name: created.service.id.slice(0, 12) });
    await other.service.remove();
    expect(other.action).toBe('created');
  } finally {
    await created.service.remove();
  }
});
