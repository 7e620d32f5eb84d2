import { ConfigReference, ContainerSpec, needsResolving, SecretReference } from '../../src/types/index.js';
import { refusal } from './refusal.js';

const file = { Name: 'tls-key', UID: '0', GID: '0', Mode: 0o444 };

test.each([
  ['tls-key', { SecretName: 'tls-key', File: file }],
  ['source=tls-key', { SecretName: 'tls-key', File: file }],
  [
    'src=tls-key,target=key,uid=33,gid=34,mode=0400',
    { SecretName: 'tls-key', File: { Name: 'key', UID: '33', GID: '34', Mode: 0o400 } },
  ],
  [
    { secretName: 'tls-key', mode: '0400' },
    { SecretName: 'tls-key', File: { ...file, Mode: 0o400 } },
  ],
  [{ secretId: 's1' }, { SecretID: 's1', File: { UID: '0', GID: '0', Mode: 0o444 } }],
])('%j', (secret, expected) => {
  expect(new ContainerSpec({ secrets: [secret] }).toJSON().Secrets).toEqual([expected]);
});

test.each(['target=key', 'source=', 'source=a,mode=9', 'source=a,owner=b', 'source=a,mode', '', 'a,b'])(
  '%p is refused',
  (secret) => {
    expect(refusal(() => new ContainerSpec({ secrets: [secret] })).option).toMatch(/^secrets\[0\]/);
    expect(refusal(() => new ContainerSpec({ configs: [secret] })).option).toMatch(/^configs\[0\]/);
  },
);

test('a reference to nothing is refused', () => {
  expect(refusal(() => new SecretReference({ filename: 'key' })).option).toBe('');
  expect(refusal(() => new ContainerSpec({ configs: [{}] })).option).toBe('configs[0]');
});

test('a config of the runtime has no file', () => {
  expect(new ConfigReference({ configName: 'spec', runtime: true }).toJSON()).toEqual({
    ConfigName: 'spec',
    Runtime: {},
  });
  expect(new ConfigReference({ configName: 'spec', runtime: false }).toJSON()).toEqual({
    ConfigName: 'spec',
    File: { ...file, Name: 'spec' },
  });
});

test('references without id or name must be resolved', () => {
  expect(needsResolving(new SecretReference({ secretName: 'a' }))).toBe(true);
  expect(needsResolving(new SecretReference({ secretId: 's' }))).toBe(true);
  expect(needsResolving(new SecretReference({ secretId: 's', secretName: 'a' }))).toBe(false);
  expect(needsResolving(new ConfigReference({ configName: 'a' }))).toBe(true);
  expect(needsResolving(new ConfigReference({ configId: 'c', configName: 'a' }))).toBe(false);
  expect(needsResolving({ SecretName: 'a' })).toBe(true);
  expect(needsResolving({ SecretID: 's', SecretName: 'a' })).toBe(false);
  expect(needsResolving({ ConfigName: 'a' })).toBe(true);
  expect(needsResolving({ ConfigID: 'c', ConfigName: 'a' })).toBe(false);
});
