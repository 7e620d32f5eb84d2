import { field } from '../../src/types/field.js';
import {
  ContainerSpec,
  type ContainerSpecOptions,
  RestartPolicy,
  type RestartPolicyOptions,
  ServiceMode,
  ServiceSpec,
  Spec,
} from '../../src/types/index.js';
import { duration } from '../../src/types/units/duration.js';
import { refusal } from './refusal.js';

test('options are checked by the compiler, and again when they come', () => {
  // @ts-expect-error an option that is not there
  expect(refusal(() => new RestartPolicy({ dealy: '5s' })).option).toBe('dealy');
  // @ts-expect-error an option of the wrong type
  expect(refusal(() => new RestartPolicy({ delay: true })).option).toBe('delay');
  // @ts-expect-error an inner option of the wrong type
  expect(refusal(() => new ServiceSpec({ taskTemplate: { restartPolicy: { condition: 'always' } } })).option).toBe(
    'taskTemplate.restartPolicy.condition',
  );
  // @ts-expect-error a mode that is not there
  expect(refusal(() => new ServiceMode('replica')).option).toBe('mode');
});

test('options are read-only, optional, and may be unset', () => {
  const options: RestartPolicyOptions = { delay: null, window: undefined };
  // @ts-expect-error options belong to the caller
  const assign = (): unknown => (options.delay = '1s');
  expect(assign).toBeInstanceOf(Function);
  const none: ContainerSpecOptions = {};
  expect(new ContainerSpec(none).toJSON()).toEqual({});
});

test('a field whose type is not that of its codec does not compile', () => {
  class Wrong extends Spec<Wrong> {
    // @ts-expect-error the codec takes numbers and texts
    @field('Delay', duration) delay?: boolean;
  }
  expect(refusal(() => new Wrong({ delay: true })).option).toBe('delay');
});

test('the JSON is typed', () => {
  const { TaskTemplate } = new ServiceSpec({ taskTemplate: { containerSpec: { image: 'a' } } }).toJSON();
  expect(TaskTemplate.ContainerSpec?.Image).toBe('a');
});
