import { EngineClient, type RegistryAuth } from '../../src/index.js';
import { FakeEngine, json } from '../support/fake-engine.js';

const spec = { Name: 'a', TaskTemplate: { ContainerSpec: { Image: 'x' } } };

// The header's bytes as written down here, so that no encoder is compared with itself.
test.each<[RegistryAuth, string]>([
  [{ username: 'u', password: 'p' }, 'eyJ1c2VybmFtZSI6InUiLCJwYXNzd29yZCI6InAifQ=='],
  [{ username: 'u', password: 'p?>~' }, 'eyJ1c2VybmFtZSI6InUiLCJwYXNzd29yZCI6InA_Pn4ifQ=='],
  [{ username: 'u', password: 'p>>>???' }, 'eyJ1c2VybmFtZSI6InUiLCJwYXNzd29yZCI6InA-Pj4_Pz8ifQ=='],
  [{ username: 'ü', password: '🐳' }, 'eyJ1c2VybmFtZSI6IsO8IiwicGFzc3dvcmQiOiLwn5CzIn0='],
  [{ identitytoken: 't', serveraddress: 'r:5000' }, 'eyJpZGVudGl0eXRva2VuIjoidCIsInNlcnZlcmFkZHJlc3MiOiJyOjUwMDAifQ=='],
])('%j is sent as base64url with padding', async (registryAuth, header) => {
  await using fake = await FakeEngine.start(json(200, {}));
  await using engine = new EngineClient({ host: fake.host });
  await engine.services.create(spec, { registryAuth });
  await engine.services.update('a', 1, spec, { registryAuth });
  await engine.distribution.inspect('a', { registryAuth });
  await engine.services.list();
  expect(fake.requests.map(({ headers }) => headers['x-registry-auth'])).toEqual([header, header, header, undefined]);
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual(registryAuth);
  expect(fake.requests.every(({ url, body }) => !url.includes(header) && !body.includes(header))).toBe(true);
});

test('without credentials there is no header, and headers of the client come along', async () => {
  await using fake = await FakeEngine.start(json(200, {}));
  await using engine = new EngineClient({ host: fake.host, headers: { 'X-Meta': 'a' } });
  await engine.services.create(spec);
  expect(fake.requests[0]?.headers).toMatchObject({ 'x-meta': 'a', host: 'docker' });
  expect(fake.requests[0]?.headers).not.toHaveProperty('x-registry-auth');
});
