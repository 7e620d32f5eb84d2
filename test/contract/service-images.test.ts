import { inspect } from 'node:util';
import { ConflictError } from '@swarmkit/api';
import { engineUnderTest } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const none = { replicas: 0 };

// Nobody listens there: the Engine says so at once.
const unreachable = '127.0.0.1:1/team/app:1.0';
const digest = `sha256:${'0'.repeat(64)}`;

test('an image is sent as it is when it is not to be resolved', async () => {
  await using service = await temporaryService(engine.client, { ...none, image: unreachable });
  expect([service.image, service.warnings]).toEqual([unreachable, []]);
});

test('a registry that cannot be asked is a warning, and no failure', async () => {
  const client = engine.connect({ resolveImage: 'always' });
  await using service = await temporaryService(client, { ...none, image: unreachable });
  expect(service.image).toBe(unreachable);
  expect(service.warnings).toEqual([expect.stringContaining(`${unreachable} was not pinned to a digest`)]);
  await service.update({ labels: { a: 'b' } });
  expect(service.warnings).toEqual([]);
  await service.update({ image: '127.0.0.1:1/team/app:2.0' });
  expect([service.image, service.warnings.length]).toEqual(['127.0.0.1:1/team/app:2.0', 1]);
});

test('an image with a digest stays as it is, without a question', async () => {
  const image = `${unreachable}@${digest}`;
  await using service = await temporaryService(engine.connect({ resolveImage: 'always' }), { ...none, image });
  expect([service.image, service.warnings]).toEqual([image, []]);
});

test('an image that is in use already keeps its digest when only changed ones are resolved', async () => {
  const image = `${unreachable}@${digest}`;
  const client = engine.connect({ resolveImage: 'changed' });
  await using service = await temporaryService(client, { ...none, image });
  const { version } = service;
  await service.update({ image: unreachable });
  expect([service.version, service.image, service.warnings]).toEqual([version, image, []]);
  await service.update({ image: `${unreachable}.1` });
  expect([service.image, service.warnings.length]).toEqual([`${unreachable}.1`, 1]);
});

test('the call says when to resolve, whatever the client does', async () => {
  await using service = await temporaryService(engine.client, { ...none, image: 'busybox' });
  await service.update({ image: unreachable }, { resolveImage: 'always' });
  expect(service.warnings).toHaveLength(1);
  await service.update({ image: 'busybox' }, { resolveImage: 'never' });
  expect([service.image, service.warnings]).toEqual(['busybox', []]);
});

test('credentials show nowhere but in the request', async () => {
  const client = engine.connect({ resolveImage: 'always', registryAuth: { username: 'me', password: 'hunter2' } });
  await using service = await temporaryService(client, { ...none, image: unreachable, env: { TOKEN: 'swordfish' } });
  const { name } = service;
  const error = await failureOf(client.services.create({ image: unreachable, name, env: { TOKEN: 'swordfish' } }));
  expect(error).toBeInstanceOf(ConflictError);
  const shown = [error, service, client, client.services, service.warnings].map((thing) =>
    inspect(thing, { depth: 20, showHidden: true }),
  );
  for (const text of [...shown, String(error)]) expect(text).not.toMatch(/hunter2|swordfish|aHVudGVyMg/);
  expect(JSON.stringify(service)).not.toContain('hunter2');
});
