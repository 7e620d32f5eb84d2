import { InvalidArgumentError } from '@swarmkit/api';
import type { ServiceCreateOptions } from '@swarmkit/models';
import { engineUnderTest, uniqueName } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();
const names = { first: uniqueName('first'), second: uniqueName('second') };
const ids: Record<string, string> = {};

test.concurrent.each<
  [text: string, mount: Exclude<ServiceCreateOptions['mounts'], null | undefined>[number], wire: object]
>([
  ['a volume', 'data:/d', { Type: 'volume', Source: 'data', Target: '/d' }],
  ['an anonymous volume', '/d', { Type: 'volume', Target: '/d' }],
  ['a path, read-only', '/tmp:/d:ro', { Type: 'bind', Source: '/tmp', Target: '/d', ReadOnly: true }],
  [
    'a tmpfs',
    'type=tmpfs,dst=/d,tmpfs-size=64m,tmpfs-mode=1770',
    { Type: 'tmpfs', Target: '/d', TmpfsOptions: { SizeBytes: 67108864, Mode: 0o1770 } },
  ],
  [
    'a volume to make',
    'type=volume,src=v,dst=/d,volume-nocopy,volume-label=a=b,volume-driver=local,volume-opt=type=nfs',
    {
      Type: 'volume',
      Source: 'v',
      Target: '/d',
      VolumeOptions: { NoCopy: true, Labels: { a: 'b' }, DriverConfig: { Name: 'local', Options: { type: 'nfs' } } },
    },
  ],
  [
    'a path in fields',
    { type: 'bind', source: '/etc', target: '/d', propagation: 'rslave', nonRecursive: true, readOnly: true },
    {
      Type: 'bind',
      Source: '/etc',
      Target: '/d',
      ReadOnly: true,
      BindOptions: { Propagation: 'rslave', NonRecursive: true },
    },
  ],
  [
    'a tmpfs in fields',
    { type: 'tmpfs', target: '/d', tmpfsSize: '1g', tmpfsMode: 0o700 },
    { Type: 'tmpfs', Target: '/d', TmpfsOptions: { SizeBytes: 2 ** 30, Mode: 0o700 } },
  ],
])('%s', async (_, mount, wire) => {
  await using service = await temporaryService(engine.client, { replicas: 0, mounts: [mount] });
  expect(service.attrs.Spec.TaskTemplate.ContainerSpec.Mounts).toEqual([wire]);
});

describe('references', () => {
  beforeAll(async () => {
    const { secrets, configs } = engine.client.api;
    for (const [kind, api] of Object.entries({ secrets, configs })) {
      for (const name of Object.values(names))
        ids[`${kind} ${name}`] = (await api.create({ Name: name, Data: 'eA==' })).ID;
    }
  });

  afterAll(async () => {
    const { secrets, configs } = engine.client.api;
    for (const [place, id] of Object.entries(ids)) await (place.startsWith('secrets') ? secrets : configs).remove(id);
  });

  test.concurrent.each(['secrets', 'configs'] as const)('%s by name, text, fields and id', async (kind) => {
    const [noun, first, second] = [
      kind === 'secrets' ? 'secret' : 'config',
      ids[`${kind} ${names.first}`],
      ids[`${kind} ${names.second}`],
    ];
    const options = [
      names.first,
      `source=${names.second},target=tls.crt,uid=1,gid=2,mode=0400`,
      { [`${noun}Name`]: names.first, filename: '/etc/x', mode: 0o644 },
      { [`${noun}Id`]: second },
    ];
    await using service = await temporaryService(engine.client, { replicas: 0, [kind]: options });
    const { Secrets, Configs } = service.attrs.Spec.TaskTemplate.ContainerSpec;
    const [id, name] = kind === 'secrets' ? ['SecretID', 'SecretName'] : ['ConfigID', 'ConfigName'];
    expect(kind === 'secrets' ? Secrets : Configs).toEqual([
      { [id]: first, [name]: names.first, File: { Name: names.first, UID: '0', GID: '0', Mode: 0o444 } },
      { [id]: second, [name]: names.second, File: { Name: 'tls.crt', UID: '1', GID: '2', Mode: 0o400 } },
      { [id]: first, [name]: names.first, File: { Name: '/etc/x', UID: '0', GID: '0', Mode: 0o644 } },
      { [id]: second, [name]: names.second, File: { Name: names.second, UID: '0', GID: '0', Mode: 0o444 } },
    ]);
  });

  test.concurrent.each(['secrets', 'configs'] as const)(
    '%s that are not there are refused before the service is made',
    async (kind) => {
      const name = uniqueName();
      for (const reference of [
        names.first.slice(0, -1),
        { [kind === 'secrets' ? 'secretId' : 'configId']: 'nosuchid' },
      ]) {
        const error = await failureOf<InvalidArgumentError>(
          engine.client.services.create({ image: 'busybox', name, [kind]: [names.first, reference] }),
        );
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(error.option).toBe(kind);
      }
      expect(await engine.client.services.list({ filters: { name } })).toEqual([]);
    },
  );
});
