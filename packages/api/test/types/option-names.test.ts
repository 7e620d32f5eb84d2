import {
  ContainerSpec,
  mergeInto,
  ServiceSpec,
  type Spec,
  SwarmSpec,
  toWire,
  UpdateConfig,
} from '../../src/types/index.js';
import { nearestName } from '../../src/types/nearest-name.js';
import { refusal } from './refusal.js';

const build = (Class: new (options: never) => Spec, options: unknown) => refusal(() => new Class(options as never));

test.each<[new (options: never) => Spec, string, string, string]>([
  [UpdateConfig, '{"dealy":1}', 'dealy', 'delay'],
  [UpdateConfig, '{"Delay":1}', 'Delay', 'delay'],
  [ServiceSpec, '{"updateConfig":{"dealy":1}}', 'updateConfig.dealy', 'updateConfig.delay'],
  [ServiceSpec, '{"mode":{"replicated":{"replica":1}}}', 'mode.replicated.replica', 'mode.replicated.replicas'],
  [ServiceSpec, '{"image":"x"}', 'image', 'taskTemplate.containerSpec.image'],
  [ServiceSpec, '{"memLimit":"x"}', 'memLimit', 'taskTemplate.resources.memLimit'],
  [ContainerSpec, '{"CapabilityAdd":[]}', 'CapabilityAdd', 'capAdd'],
  [ContainerSpec, '{"cap_add":[]}', 'cap_add', 'capAdd'],
  [ContainerSpec, '{"mounts":[{"target":"/a"},{"targt":"/b"}]}', 'mounts[1].targt', 'mounts[1].target'],
  [SwarmSpec, '{"taskHistoryRetentionLimt":1}', 'taskHistoryRetentionLimt', 'taskHistoryRetentionLimit'],
])('%p %s: what is meant is guessed', (Class, options, option, guess) => {
  const error = build(Class, JSON.parse(options));
  expect(error.option).toBe(option);
  expect(error.message).toContain(`did you mean ${guess}?`);
});

test.each(['{"constructor":1}', '{"__proto__":1}', '{"toJSON":1}', '{"":1}', '{"Symbol(x)":1}'])(
  '%s is unknown',
  (options) => {
    expect(build(UpdateConfig, JSON.parse(options)).message).toContain('there are parallelism');
  },
);

test.each([null, 'x', 5, [], true])('%j are no options', (options) => {
  expect(build(UpdateConfig, options).message).toBe(
    'The argument must be an object of UpdateConfig options, such as { parallelism, delay, … }.',
  );
  expect(
    refusal(() => new ServiceSpec({ updateConfig: options as never, ...(options === null && { name: 5 as never }) }))
      .option,
  ).toBe(options === null ? 'name' : 'updateConfig');
});

test('undefined and null are absent', () => {
  expect(new UpdateConfig({ delay: undefined, order: null, parallelism: 1 }).toJSON()).toStrictEqual({
    Parallelism: 1,
  });
  expect(Object.keys(new UpdateConfig({ delay: undefined, order: null }))).toEqual([]);
});

test('patches and options for an instance are checked as well', () => {
  expect(refusal(() => mergeInto(ServiceSpec, {}, { nmae: 'x' }, 'patch')).option).toBe('patch.nmae');
  expect(refusal(() => toWire(UpdateConfig, { dealy: 1 }, 'updateConfig')).option).toBe('updateConfig.dealy');
  const config = Object.assign(new UpdateConfig({ delay: '1s' }), { dealy: 1 });
  expect(refusal(() => config.toJSON()).option).toBe('dealy');
});

test('options are not changed', () => {
  const options = Object.freeze({
    env: Object.freeze({ A: 'b' }),
    mounts: Object.freeze(['a:/b']),
    healthcheck: Object.freeze({ retries: 1 }),
  });
  expect(new ContainerSpec(options).toJSON()).toMatchObject({ Env: ['A=b'] });
});

test('names far away are not guessed', () => {
  expect(nearestName('frobnicate', ['delay', 'order'])).toBeUndefined();
  expect(nearestName('ordre', ['delay', 'order'])).toBe('order');
});
