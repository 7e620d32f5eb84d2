import { EngineClient, InvalidArgumentError } from '@swarmkit/api';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

test('services are found by every key the engine has', async () => {
  const { services } = engine.client.api;
  const label = uniqueName('label');
  await using one = await temporaryService(engine.client, {
    command: sleeper,
    labels: { [label]: 'a=b,c "d" 🐳', common: label },
  });
  await using all = await temporaryService(engine.client, {
    command: sleeper,
    mode: 'global',
    labels: { common: label },
  });
  await using job = await temporaryService(engine.client, {
    command: ['true'],
    mode: 'replicated-job',
    labels: { common: label },
  });
  const find = async (filters: NonNullable<Parameters<typeof services.list>[0]>['filters']): Promise<string[]> =>
    (await services.list({ filters: { label: `common=${label}`, ...filters } })).map(({ ID }) => ID).sort();
  const everything = [one.id, all.id, job.id].sort();
  expect(await find({})).toEqual(everything);
  expect(await find({ id: one.id.slice(0, 20) })).toEqual([one.id]);
  expect(await find({ id: [one.id, all.id] })).toEqual([one.id, all.id].sort());
  expect(await find({ name: one.name.slice(0, -1) })).toEqual([one.id]);
  expect(await find({ name: 'elsewhere' })).toEqual([]);
  expect(await find({ mode: 'global' })).toEqual([all.id]);
  expect(await find({ mode: ['global', 'replicated-job'] })).toEqual([all.id, job.id].sort());
  expect(await find({ runtime: 'container' })).toEqual(everything);
  expect(await find({ runtime: 'plugin' })).toEqual([]);
  expect(await find({ label })).toEqual([one.id]);
  expect(await find({ label: [`${label}=a=b,c "d" 🐳`] })).toEqual([one.id]);
  expect(await find({ label: [`${label}=other`] })).toEqual([]);
  expect(await find({ label: [`common=${label}`, label] })).toEqual([one.id]);
  expect(await find({ name: [], id: undefined })).toEqual(everything);
});

test('secrets and configs are found by id, name and label', async () => {
  const { secrets, configs } = engine.client.api;
  const label = uniqueName('label');
  const spec = { Name: uniqueName(), Data: 'eA==', Labels: { [label]: 'x' } };
  const secret = (await secrets.create(spec)).ID;
  const config = (await configs.create(spec)).ID;
  const filters = [
    { id: [secret, config] },
    { name: spec.Name },
    { label },
    { label: [`${label}=x`], name: spec.Name },
  ];
  for (const filter of filters) {
    expect((await secrets.list({ filters: filter })).map(({ ID }) => ID)).toEqual([secret]);
    expect((await configs.list({ filters: filter })).map(({ ID }) => ID)).toEqual([config]);
  }
  expect(await secrets.list({ filters: { names: spec.Name } })).toHaveLength(1);
  expect(await secrets.list({ filters: { label: `${label}=y` } })).toEqual([]);
  await secrets.remove(secret);
  await configs.remove(config);
});

test('a label with a name that means something to JavaScript is found like others', async () => {
  const labels = JSON.parse('{"__proto__":"p","constructor":"c"}') as Record<string, string>;
  await using service = await temporaryService(engine.client, { command: sleeper, replicas: 0, labels });
  for (const label of ['__proto__', '__proto__=p', 'constructor=c']) {
    const found = await engine.client.services.list({ filters: { label, name: service.name } });
    expect(found.map(({ id }) => id)).toEqual([service.id]);
  }
  expect(await engine.client.services.list({ filters: { label: 'toString', name: service.name } })).toEqual([]);
});

// Nobody listens at this host: whatever was sent would fail in another way.
test.each(['services', 'tasks', 'nodes', 'secrets', 'configs'] as const)(
  'an unknown key for %s is refused',
  async (kind) => {
    await using client = new EngineClient({ host: 'unix:///nowhere/docker.sock' });
    for (const key of ['lable', '__proto__', 'constructor', '']) {
      const filters = JSON.parse(`{${JSON.stringify(key)}:"x"}`) as object;
      const error = await failureOf(client[kind].list({ filters }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(error).toMatchObject({ option: `filters.${key}` });
    }
  },
);
