import { ContainerSpec, Mount, type MountOptions } from '../../src/types/index.js';
import { refusal } from './refusal.js';

const encode = (mount: string | MountOptions): unknown => new ContainerSpec({ mounts: [mount] }).toJSON().Mounts?.[0];

test.each([
  ['/data', { Type: 'volume', Target: '/data' }],
  ['assets:/srv', { Type: 'volume', Source: 'assets', Target: '/srv' }],
  ['assets:/srv:ro', { Type: 'volume', Source: 'assets', Target: '/srv', ReadOnly: true }],
  ['assets:/srv:rw', { Type: 'volume', Source: 'assets', Target: '/srv', ReadOnly: false }],
  [
    'assets:/srv:ro,nocopy',
    { Type: 'volume', Source: 'assets', Target: '/srv', ReadOnly: true, VolumeOptions: { NoCopy: true } },
  ],
  ['/host:/srv', { Type: 'bind', Source: '/host', Target: '/srv' }],
  ['/a=b:/srv', { Type: 'bind', Source: '/a=b', Target: '/srv' }],
  [
    '/host:/srv:rw,rshared',
    { Type: 'bind', Source: '/host', Target: '/srv', ReadOnly: false, BindOptions: { Propagation: 'rshared' } },
  ],
  ['C:\\x:C:\\y', { Type: 'bind', Source: 'C:\\x', Target: 'C:\\y' }],
  ['C:/x:D:/y:ro', { Type: 'bind', Source: 'C:/x', Target: 'D:/y', ReadOnly: true }],
  ['C:\\y', { Type: 'volume', Target: 'C:\\y' }],
  ['v:/srv', { Type: 'volume', Source: 'v', Target: '/srv' }],
  ['C:/x:/y', { Type: 'bind', Source: 'C:/x', Target: '/y' }],
  ['data:C:\\y', { Type: 'volume', Source: 'data', Target: 'C:\\y' }],
  ['\\\\.\\pipe\\a:\\\\.\\pipe\\b', { Type: 'npipe', Source: '\\\\.\\pipe\\a', Target: '\\\\.\\pipe\\b' }],
])('%p is read as a short form', (text, expected) => {
  expect(encode(text)).toEqual(expected);
});

test.each([
  ['type=bind,src=/a,dst=/b,ro', { Type: 'bind', Source: '/a', Target: '/b', ReadOnly: true }],
  ['Type=Bind,Source=/a,Destination=/b,readonly=false', { Type: 'bind', Source: '/a', Target: '/b', ReadOnly: false }],
  ['readonly,source=v,target=/b', { Type: 'volume', Source: 'v', Target: '/b', ReadOnly: true }],
  ['target=/b', { Type: 'volume', Target: '/b' }],
  ['type=bind,"src=/a,b","dst=/c""d"', { Type: 'bind', Source: '/a,b', Target: '/c"d' }],
  [
    'type=bind,src=/a,dst=/b,bind-propagation=rslave',
    { Type: 'bind', Source: '/a', Target: '/b', BindOptions: { Propagation: 'rslave' } },
  ],
  [
    'type=bind,src=/a,dst=/b,bind-nonrecursive',
    { Type: 'bind', Source: '/a', Target: '/b', BindOptions: { NonRecursive: true } },
  ],
  [
    'type=bind,src=/a,dst=/b,bind-recursive=disabled',
    { Type: 'bind', Source: '/a', Target: '/b', BindOptions: { NonRecursive: true } },
  ],
  ['type=bind,src=/a,dst=/b,bind-recursive=enabled', { Type: 'bind', Source: '/a', Target: '/b' }],
  [
    'type=bind,src=/a,dst=/b,bind-recursive=writable',
    { Type: 'bind', Source: '/a', Target: '/b', BindOptions: { ReadOnlyNonRecursive: true } },
  ],
  [
    'type=bind,src=/a,dst=/b,bind-recursive=readonly',
    { Type: 'bind', Source: '/a', Target: '/b', BindOptions: { ReadOnlyForceRecursive: true } },
  ],
  [
    'type=bind,src=/a,dst=/b,bind-create-src=true',
    { Type: 'bind', Source: '/a', Target: '/b', BindOptions: { CreateMountpoint: true } },
  ],
  [
    'src=v,dst=/b,volume-nocopy=1,volume-subpath=x',
    { Type: 'volume', Source: 'v', Target: '/b', VolumeOptions: { NoCopy: true, Subpath: 'x' } },
  ],
  [
    'src=v,dst=/b,volume-driver=local,volume-opt=type=nfs,"volume-opt=o=addr=10.0.0.1,rw",volume-label=a=b,volume-label=c',
    {
      Type: 'volume',
      Source: 'v',
      Target: '/b',
      VolumeOptions: {
        Labels: { a: 'b', c: '' },
        DriverConfig: { Name: 'local', Options: { type: 'nfs', o: 'addr=10.0.0.1,rw' } },
      },
    },
  ],
  [
    'type=tmpfs,dst=/t,tmpfs-size=64m,tmpfs-mode=1777',
    { Type: 'tmpfs', Target: '/t', TmpfsOptions: { SizeBytes: 67_108_864, Mode: 0o1777 } },
  ],
  ['type=cluster,src=group:g,dst=/c', { Type: 'cluster', Source: 'group:g', Target: '/c' }],
  [
    'type=volume,src=v,dst=/b,consistency=delegated',
    { Type: 'volume', Source: 'v', Target: '/b', Consistency: 'delegated' },
  ],
])('%p is read as the CLI reads it', (text, expected) => {
  expect(encode(text)).toEqual(expected);
});

test.each([
  '',
  ':',
  'a:',
  ':/b',
  'a:/b:',
  'a:/b:ro:x',
  'a:/b:z',
  'a:/b:readonly',
  './a:/b',
  '../a:/b',
  '~/a:/b',
  'type=bind,src=/a',
  'src=v',
  'type=image,src=v,dst=/b',
  'type=volume,dst',
  'dst=/b,ro=maybe',
  'dst=/b,sorce=v',
  'dst=/b,constructor=1',
  'dst=/b,tmpfs-size=64m',
  'type=bind,src=/a,dst=/b,bind-recursive=toString',
  'type=tmpfs,dst=/t,tmpfs-mode=999',
  'type=bind,"src=/a,dst=/b',
  'type=bind,src="/a",dst=/b',
  'image-subpath=x,dst=/b',
])('%p is refused', (text) => {
  expect(refusal(() => encode(text)).option).toMatch(/^mounts\[0\]/);
});

test.each<[MountOptions, string]>([
  [{}, 'target'],
  [{ target: '' }, 'target'],
  [{ source: 'v' }, 'target'],
  [{ type: 'bind', target: '/b' }, 'source'],
  [{ type: 'tmpfs', target: '/b', source: 'v' }, 'source'],
  [{ target: '/b', readOnly: true }, 'readOnly'],
  [{ target: '/b', tmpfsSize: '1m' }, 'type'],
  [{ type: 'bind', source: '/a', target: '/b', noCopy: true }, 'type'],
  [{ source: 'v', target: '/b', propagation: 'shared' }, 'type'],
  [{ source: 'v', target: '/b', clusterOptions: true }, 'type'],
])('%j is refused for its %s', (options, option) => {
  expect(refusal(() => new Mount(options)).option).toBe(option);
});

test('options of the other types', () => {
  const flags = {
    nonRecursive: true,
    createMountpoint: true,
    readOnlyNonRecursive: true,
    readOnlyForceRecursive: true,
  };
  expect(new Mount({ type: 'bind', source: '/a', target: '/b', propagation: 'rshared', ...flags }).toJSON()).toEqual({
    Type: 'bind',
    Source: '/a',
    Target: '/b',
    BindOptions: {
      Propagation: 'rshared',
      NonRecursive: true,
      CreateMountpoint: true,
      ReadOnlyNonRecursive: true,
      ReadOnlyForceRecursive: true,
    },
  });
  const tmpfsOptions = ['noexec', 'uid=1000', ['gid', '1000']];
  expect(new Mount({ type: 'tmpfs', target: '/t', tmpfsSize: '1m', tmpfsMode: 0o700, tmpfsOptions }).toJSON()).toEqual({
    Type: 'tmpfs',
    Target: '/t',
    TmpfsOptions: { SizeBytes: 1_048_576, Mode: 0o700, Options: [['noexec'], ['uid', '1000'], ['gid', '1000']] },
  });
  expect(new Mount({ type: 'cluster', source: 'v', target: '/c', clusterOptions: {} }).toJSON()).toEqual({
    Type: 'cluster',
    Source: 'v',
    Target: '/c',
    ClusterOptions: {},
  });
});

test('tmpfs flags are texts or pairs', () => {
  const mount = (tmpfsOptions: unknown) => new Mount({ type: 'tmpfs', target: '/t', tmpfsOptions } as MountOptions);
  expect(refusal(() => mount('noexec')).option).toBe('tmpfsOptions');
  expect(refusal(() => mount([['a', 'b', 'c']])).option).toBe('tmpfsOptions[0]');
  expect(refusal(() => mount(['noexec', 5])).option).toBe('tmpfsOptions[1]');
});

test('two mounts at one place are refused', () => {
  expect(refusal(() => new ContainerSpec({ mounts: ['a:/x', 'b:/x'] })).option).toBe('mounts[1]');
});
