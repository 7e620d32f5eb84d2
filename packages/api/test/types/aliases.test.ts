import { ContainerSpec, mergeInto, Placement, Privileges, ServiceSpec } from '../../src/types/index.js';
import { refusal } from './refusal.js';

test('an option may come under its second name, at every depth', () => {
  expect(new Placement({ maxreplicas: 2, constraints: ['node.role==worker'] }).toJSON()).toStrictEqual({
    Constraints: ['node.role==worker'],
    MaxReplicas: 2,
  });
  expect(new Placement({ maxreplicas: 2 }).maxReplicas).toBe(2);
  expect(new ServiceSpec({ taskTemplate: { placement: { maxreplicas: 2 } } }).toJSON()).toStrictEqual({
    TaskTemplate: { Placement: { MaxReplicas: 2 } },
  });
  expect(new ContainerSpec({ privileges: { credentialspecFile: 'a.json' } }).toJSON()).toStrictEqual({
    Privileges: { CredentialSpec: { File: 'a.json' } },
  });
});

test('a patch may use the second name', () => {
  const Placement = { MaxReplicas: 2, Constraints: ['node.role==worker'] };
  const patch = (maxreplicas: number | null): object =>
    mergeInto(ServiceSpec, { TaskTemplate: { Placement } }, { taskTemplate: { placement: { maxreplicas } } });
  expect(patch(3)).toEqual({ TaskTemplate: { Placement: { ...Placement, MaxReplicas: 3 } } });
  expect(patch(null)).toEqual({ TaskTemplate: { Placement: { Constraints: ['node.role==worker'] } } });
});

test('one option under both names is refused', () => {
  expect(refusal(() => new Placement({ maxreplicas: 1, maxReplicas: 2 }))).toEqual({
    option: 'maxreplicas',
    message: 'maxreplicas is the same as maxReplicas: give one of them.',
  });
  expect(refusal(() => new Privileges({ credentialspecFile: 'a', credentialspecRegistry: 'b' })).message).toContain(
    'excludes credentialSpecFile',
  );
});

test('other spellings are still refused', () => {
  const options = JSON.parse('{ "max_replicas": 1 }') as object;
  expect(refusal(() => new Placement(options)).message).toContain('did you mean maxReplicas?');
  expect(refusal(() => new Placement({ ...options, maxreplicas: 1 })).option).toBe('max_replicas');
});
