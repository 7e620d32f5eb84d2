import { NotFoundError, type wire } from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';

// docker-py's low level of secrets and configs, call by call; data is base64 here as on the wire.

const under = engineUnderTest();
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe.each(['secrets', 'configs'] as const)('%s', (kind) => {
  test.each(['plain', 'いざよいさくや'])('%s: created, read, listed and removed', async (text) => {
    const api = under.client.api[kind];
    const Name = uniqueName();
    const { ID } = await api.create({ Name, Data: base64(text), Labels: { a: 'b' } });
    const found: wire.Secret | wire.Config = await api.inspect(ID);
    expect(found).toMatchObject({ ID, Version: { Index: expect.any(Number) as number }, Spec: { Name } });
    expect((await api.inspect(Name)).ID).toBe(ID);
    expect((await api.list({ filters: { name: [Name] } })).map((one) => one.ID)).toEqual([ID]);
    await api.remove(ID);
    expect(await failureOf(api.inspect(ID))).toBeInstanceOf(NotFoundError);
  });
});

test('the data of a config comes back, that of a secret never does', async () => {
  const { secrets, configs } = under.client.api;
  const spec = { Name: uniqueName(), Data: base64('いざよいさくや') };
  const [secret, config] = [await secrets.create(spec), await configs.create(spec)];
  try {
    const { Data } = (await configs.inspect(config.ID)).Spec;
    expect(Buffer.from(Data ?? '', 'base64').toString()).toBe('いざよいさくや');
    expect((await secrets.inspect(secret.ID)).Spec).not.toHaveProperty('Data');
  } finally {
    await secrets.remove(secret.ID);
    await configs.remove(config.ID);
  }
});

test('secrets are also found by their whole names, which the engine has for no config', async () => {
  const { secrets, configs } = under.client.api;
  const Name = uniqueName();
  const { ID } = await secrets.create({ Name, Data: base64('x') });
  try {
    expect((await secrets.list({ filters: { names: [Name] } })).map((one) => one.ID)).toEqual([ID]);
    expect(await secrets.list({ filters: { names: [Name.slice(0, -1)] } })).toEqual([]);
    const filters = { names: [Name] } as object;
    expect((await failureOf(configs.list({ filters }))).message).toContain('unknown filter "names"');
  } finally {
    await secrets.remove(ID);
  }
});
