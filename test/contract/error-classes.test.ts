import {
  type ApiError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  NotImplementedError,
  ServerError,
  SwarmkitError,
  VersionConflictError,
  type wire,
} from '@swarmkit/api';
import { inspect } from 'node:util';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { sleeper } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const password = 'hunter2-never-shown';

/** A spec with something in it that must not get into any error. */
function spec(change: Partial<wire.ServiceSpec> = {}): wire.ServiceSpec {
  const ContainerSpec = { Image: 'busybox', Env: [`PASSWORD=${password}`], Command: sleeper };
  return { Name: uniqueName(), TaskTemplate: { ContainerSpec }, ...change };
}

interface Expected {
  readonly status: number;
  readonly detail: RegExp;
  readonly operation: string;
  readonly method?: string;
  readonly path?: string;
}

function expectRefusal(error: Error, type: abstract new (...values: never[]) => ApiError, expected: Expected): void {
  expect(error).toBeInstanceOf(type);
  expect(error).toBeInstanceOf(SwarmkitError);
  const { detail, ...rest } = expected;
  expect(error).toMatchObject({ ...rest, host: engine.host, name: type.name });
  expect((error as ApiError).detail).toMatch(detail);
  expect(error.message).toContain(expected.operation);
  expect(error.message).toContain(`HTTP ${expected.status}`);
  const printed = [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error), error.stack ?? ''];
  for (const text of printed) expect(text).not.toContain(password);
}

test('a name that is taken: 409', async () => {
  const { services, secrets, configs } = engine.client.api;
  await using taken = await temporaryService(engine.client, { command: sleeper });
  expectRefusal(await failureOf(services.create(spec({ Name: taken.name }))), ConflictError, {
    status: 409,
    detail: /name conflicts with an existing object/,
    operation: 'services.create',
    method: 'POST',
    path: '/services/create',
  });
  const secret = { Name: uniqueName(), Data: Buffer.from(password).toString('base64') };
  const { ID } = await secrets.create(secret);
  const expected = { status: 409, detail: /already exists/ };
  expectRefusal(await failureOf(secrets.create(secret)), ConflictError, { ...expected, operation: 'secrets.create' });
  await secrets.remove(ID);
  const config = await configs.create(secret);
  expectRefusal(await failureOf(configs.create(secret)), ConflictError, { ...expected, operation: 'configs.create' });
  await configs.remove(config.ID);
});

test('what does not exist: 404', async () => {
  const { services, tasks, nodes, secrets, configs } = engine.client.api;
  const calls: [string, Promise<unknown>][] = [
    ['services.inspect', services.inspect('a b/c')],
    ['services.update', services.update('nothing', 1, spec())],
    ['services.remove', services.remove('nothing')],
    ['tasks.inspect', tasks.inspect('nothing')],
    ['nodes.inspect', nodes.inspect('nothing')],
    ['nodes.remove', nodes.remove('nothing', { force: true })],
    ['secrets.inspect', secrets.inspect('nothing')],
    ['secrets.remove', secrets.remove('nothing')],
    ['configs.inspect', configs.inspect('nothing')],
  ];
  const errors = await Promise.all(calls.map(([, call]) => failureOf(call)));
  for (const [index, [operation]] of calls.entries()) {
    expectRefusal(errors[index] as Error, NotFoundError, { status: 404, detail: /not found/, operation });
  }
});

test('a prefix that several have: 400', async () => {
  await using one = await temporaryService(engine.client, { command: sleeper, replicas: 0 });
  const others: (AsyncDisposable & { id: string })[] = [];
  // IDs are of 36 letters: with 40 services two begin alike.
  while (others.filter(({ id }) => id[0] === one.id[0]).length === 0) {
    others.push(await temporaryService(engine.client, { command: sleeper, replicas: 0 }));
  }
  const error = await failureOf(engine.client.services.get(one.id.slice(0, 1)));
  const operation = 'services.inspect';
  expectRefusal(error, BadRequestError, { status: 400, detail: /is ambiguous \(\d+ matches found\)/, operation });
  await Promise.all(others.map((other) => other[Symbol.asyncDispose]()));
});

test('what is in use: 400', async () => {
  const { secrets } = engine.client.api;
  const name = uniqueName();
  const { ID } = await secrets.create({ Name: name, Data: 'eA==' });
  const service = await temporaryService(engine.client, { command: sleeper, secrets: [name], replicas: 0 });
  const detail = /is in use by the following service/;
  expectRefusal(await failureOf(secrets.remove(ID)), BadRequestError, {
    status: 400,
    detail,
    operation: 'secrets.remove',
  });
  await service.remove();
  await secrets.remove(ID);
});

test('what the engine cannot do at all: 501', async () => {
  await using service = await temporaryService(engine.client, { command: sleeper, replicas: 0 });
  const renamed = await failureOf(service.update((draft) => void (draft.Name = uniqueName())));
  const operation = 'services.update';
  expectRefusal(renamed, NotImplementedError, { status: 501, detail: /renaming services is not supported/, operation });
  const changed = await failureOf(service.update((draft) => void (draft.Mode = { Global: {} })));
  expectRefusal(changed, NotImplementedError, { status: 501, detail: /mode change is not allowed/, operation });
});

test('a stale version is a conflict whatever its status, a rollback to nothing a bad request', async () => {
  const { services } = engine.client.api;
  await using service = await temporaryService(engine.client, { command: sleeper, replicas: 0 });
  const stale = await failureOf(services.update(service.id, 1, spec({ Name: service.name })));
  const operation = 'services.update';
  expectRefusal(stale, VersionConflictError, { status: 500, detail: /update out of sequence/, operation });
  const detail = /does not have a previous spec/;
  const { version, attrs } = service;
  const nothing = await failureOf(services.update(service.id, version, attrs.Spec, { rollback: 'previous' }));
  expectRefusal(nothing, BadRequestError, { status: 400, detail, operation });
  // With registryAuthFrom=previous-spec the same is an HTTP 500.
  expect(await failureOf(service.rollback())).toMatchObject({
    name: 'BadRequestError',
    detail: expect.stringMatching(detail) as string,
  });
});

test('a bad constraint: 500, a bad spec: 400', async () => {
  const { services } = engine.client.api;
  const create = (change: Partial<wire.ServiceSpec>, template: Partial<wire.TaskSpec> = {}): Promise<Error> => {
    const base = spec();
    return failureOf(services.create({ ...base, ...change, TaskTemplate: { ...base.TaskTemplate, ...template } }));
  };
  const operation = 'services.create';
  const constraint = await create({}, { Placement: { Constraints: ['nonsense'] } });
  expectRefusal(constraint, ServerError, { status: 500, detail: /constraint expected one operator/, operation });
  const name = await create({ Name: 'not a name' });
  expectRefusal(name, BadRequestError, {
    status: 400,
    detail: /name must be valid as a DNS name component/,
    operation,
  });
  const network = await create({}, { Networks: [{ Target: 'nowhere' }] });
  expectRefusal(network, ServerError, { status: 500, detail: /network nowhere not found/, operation });
});
