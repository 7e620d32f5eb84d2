import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  ContainerSpec,
  fieldsOf,
  mergeInto,
  ServiceSpec,
  type ServiceSpecOptions,
  type SpecClass,
  SwarmSpec,
  TaskTemplate,
  toWire,
  type WireObject,
} from '../../src/types/index.js';
import { getAt } from '../../src/types/wire-path.js';
import { examples } from './examples/examples.js';
import { freeze } from './freeze.js';
import { refusal } from './refusal.js';
import { hostileMap, withUnknownFields } from './wire-arbitrary.js';

const merge = (wire: object, patch: ServiceSpecOptions): WireObject =>
  mergeInto(ServiceSpec, freeze(wire) as WireObject, freeze(patch));
const resources = (Resources: object): object => ({ TaskTemplate: { ContainerSpec: { Image: 'a' }, Resources } });

describe('by example', () => {
  test('one limit leaves the other', () => {
    const wire = resources({ Limits: { NanoCPUs: 1, MemoryBytes: 2 }, Reservations: {} });
    expect(merge(wire, { taskTemplate: { resources: { memLimit: '1g' } } })).toEqual(
      resources({ Limits: { NanoCPUs: 1, MemoryBytes: 1_073_741_824 }, Reservations: {} }),
    );
    expect(merge(wire, { taskTemplate: { resources: { cpuLimit: null } } })).toEqual(
      resources({ Limits: { MemoryBytes: 2 }, Reservations: {} }),
    );
  });

  test('null removes a field, an inner spec, and what it leaves empty', () => {
    const wire = {
      Name: 'a',
      UpdateConfig: { Order: 'start-first' },
      TaskTemplate: { Resources: { Limits: { NanoCPUs: 1 } }, X: 1 },
    };
    expect(merge(wire, { updateConfig: null })).toEqual({ Name: 'a', TaskTemplate: wire.TaskTemplate });
    expect(merge(wire, { updateConfig: { order: null } })).toEqual({ Name: 'a', TaskTemplate: wire.TaskTemplate });
    expect(merge(wire, { taskTemplate: { resources: { cpuLimit: null } } })).toEqual({
      Name: 'a',
      UpdateConfig: wire.UpdateConfig,
      TaskTemplate: { X: 1 },
    });
  });

  test('what is absent stays absent when it is unset, or patched with nothing', () => {
    const wire = { Name: 'a', TaskTemplate: { Placement: {}, Resources: { Limits: {} } } };
    const patch = {
      updateConfig: null,
      rollbackConfig: {},
      labels: null,
      taskTemplate: { placement: {}, resources: { memLimit: null } },
    };
    expect(merge(wire, patch)).toBe(wire);
  });

  test('lists and maps are replaced', () => {
    const wire = {
      Labels: { a: '1', b: '2' },
      TaskTemplate: { ContainerSpec: { Image: 'a', Env: ['A=1', 'B=2'], Groups: ['x'] } },
    };
    expect(merge(wire, { labels: { c: '3' }, taskTemplate: { containerSpec: { env: ['C=3'], groups: [] } } })).toEqual({
      Labels: { c: '3' },
      TaskTemplate: { ContainerSpec: { Image: 'a', Env: ['C=3'], Groups: [] } },
    });
  });

  test('a patch that only reorders changes nothing', () => {
    const container = {
      Env: ['A=1', 'B=2'],
      Mounts: [
        { Type: 'volume', Source: 'a', Target: '/a', ReadOnly: false },
        { Type: 'volume', Target: '/b' },
      ],
      Hosts: ['1 a', '2 b'],
      CapabilityAdd: ['X', 'Y'],
      Ulimits: [
        { Name: 'a', Soft: 1, Hard: 1 },
        { Name: 'b', Soft: 1, Hard: 1 },
      ],
    };
    const wire = {
      TaskTemplate: { ContainerSpec: container, Networks: [{ Target: 'x' }, { Target: 'y' }] },
      EndpointSpec: { Ports: [{ TargetPort: 80 }, { Protocol: 'udp', TargetPort: 53, PublishMode: 'ingress' }] },
    };
    const containerSpec = {
      env: { B: 2, A: 1 },
      mounts: ['/b', 'a:/a'],
      hosts: ['2 b', '1 a'],
      capAdd: ['Y', 'X'],
      ulimits: { b: 1, a: 1 },
    };
    const patch = { taskTemplate: { containerSpec, networks: ['y', 'x'] }, endpointSpec: { ports: ['53/udp', '80'] } };
    expect(merge(wire, patch)).toBe(wire);
  });

  test('a secret by name is the one that is there with its id', () => {
    const file = { UID: '0', GID: '0', Mode: 0o444 };
    const Secrets = [
      { SecretID: 's1', SecretName: 'a', File: { ...file, Name: 'a' } },
      { SecretID: 's2', SecretName: 'b', File: { ...file, Name: 'b' } },
    ];
    const patched = (secrets: readonly (string | object)[]): unknown =>
      mergeInto(ContainerSpec, freeze({ Secrets }), { secrets })['Secrets'];
    expect(patched(['b', 'a'])).toBe(Secrets);
    expect(patched(['b', 'source=a,mode=0400'])).not.toBe(Secrets);
    expect(patched(['b', { secretId: 's3', secretName: 'a' }])).toMatchObject([
      { SecretName: 'b' },
      { SecretID: 's3' },
    ]);
  });

  test('order counts where the Engine heeds it, and so do repeats', () => {
    const wire = { Command: ['a', 'b'], DNSConfig: { Nameservers: ['1', '2'] }, Env: ['A', 'A', 'B'] };
    expect(mergeInto(ContainerSpec, wire, { command: ['b', 'a'] })['Command']).toEqual(['b', 'a']);
    expect(mergeInto(ContainerSpec, wire, { dnsConfig: { nameservers: ['2', '1'] } })['DNSConfig']).toEqual({
      Nameservers: ['2', '1'],
    });
    expect(mergeInto(ContainerSpec, wire, { env: ['A', 'B', 'B'] })['Env']).toEqual(['A', 'B', 'B']);
  });

  test('another driver does not inherit the options of the one before', () => {
    const wire = { TaskTemplate: { LogDriver: { Name: 'json-file', Options: { 'max-size': '10m' }, Next: 1 } } };
    const patched = (logDriver: string | object | null): unknown =>
      merge(wire, { taskTemplate: { logDriver } })['TaskTemplate'];
    expect(patched('journald')).toEqual({ LogDriver: { Name: 'journald', Next: 1 } });
    expect(patched('json-file')).toBe(wire.TaskTemplate);
    expect(patched({ options: { 'max-file': '3' } })).toEqual({
      LogDriver: { Name: 'json-file', Options: { 'max-file': '3' }, Next: 1 },
    });
    expect(patched({ options: null })).toEqual({ LogDriver: { Name: 'json-file', Next: 1 } });
    expect(patched(null)).toBeUndefined();
    expect(refusal(() => patched({ name: 'journald', optoins: {} })).option).toBe('taskTemplate.logDriver.optoins');
  });

  test('flat options reach into groups', () => {
    const wire = {
      Raft: { SnapshotInterval: 1, KeepOldSnapshots: 2, Next: 3 },
      CAConfig: { ForceRotate: 1 },
      Orchestration: {},
    };
    expect(mergeInto(SwarmSpec, wire, { snapshotInterval: 5, taskHistoryRetentionLimit: 7 })).toEqual({
      Raft: { SnapshotInterval: 5, KeepOldSnapshots: 2, Next: 3 },
      CAConfig: { ForceRotate: 1 },
      Orchestration: { TaskHistoryRetentionLimit: 7 },
    });
  });

  test('instances are patches too', () => {
    const containerSpec = new ContainerSpec({ hostname: 'x' });
    expect(merge({ TaskTemplate: { ContainerSpec: { Image: 'a' } } }, { taskTemplate: { containerSpec } })).toEqual({
      TaskTemplate: { ContainerSpec: { Image: 'a', Hostname: 'x' } },
    });
  });

  test('null where the Engine sent null is filled in', () => {
    expect(
      merge(
        { TaskTemplate: { ContainerSpec: { Command: null, Privileges: { CredentialSpec: null } } } },
        {
          taskTemplate: { containerSpec: { command: 'a b', privileges: { credentialSpecFile: 'f' } } },
        },
      ),
    ).toEqual({
      TaskTemplate: { ContainerSpec: { Command: ['a', 'b'], Privileges: { CredentialSpec: { File: 'f' } } } },
    });
  });
});

interface Place {
  /** Where the field is, from the outermost class. */
  readonly path: readonly string[];
  /** The patch that puts a value there. */
  readonly patch: (value: unknown) => object;
  /** A value for it, from the class' example. */
  readonly value: unknown;
}

/** Every field of `Class` that is not an inner spec, at whatever depth. */
function leaves(Class: SpecClass, path: readonly string[] = [], wrap = (patch: object): object => patch): Place[] {
  const options = examples.find((example) => example.Class === Class)?.options;
  return fieldsOf(Class).flatMap((field) => {
    const inner = [...path, ...field.path];
    const patch = (value: unknown): object => wrap({ [field.property]: value });
    if (field.nested && field.merge) return leaves(field.nested(), inner, patch);
    return [{ path: inner, patch, value: options?.[field.property] }];
  });
}

const exampleOf = (Class: SpecClass): WireObject => examples.find((example) => example.Class === Class)?.wire ?? {};
const wires = withUnknownFields({ ...exampleOf(ServiceSpec), TaskTemplate: exampleOf(TaskTemplate) });
// A patch that names another mode replaces the mode: see its own tests.
const places = leaves(ServiceSpec).filter(({ path }) => !/Global|ReplicatedJob/.test(path.join()));
const alone = /PluginSpec|SwapBytes|Seccomp/;
const settable = places.filter(({ path, value }) => value !== undefined && !alone.test(path.join('.')));

/** Everything in `json` but what lies at `path`, one entry per end. */
function ends(json: unknown, path: readonly string[], at: readonly string[] = []): [string, unknown][] {
  if (at.length === path.length && at.every((key, index) => key === path[index])) return [];
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isObject) return [[JSON.stringify(at), json]];
  const own = Object.entries(json).flatMap(([key, value]) => ends(value, path, [...at, key]));
  const isOnTheWay = at.every((key, index) => key === path[index]);
  return isOnTheWay ? own : [[JSON.stringify(at), 'object'], ...own];
}

describe('whatever the spec', () => {
  test('an empty patch gives the very same JSON', () => {
    fc.assert(
      fc.property(wires, (wire) => {
        expect(mergeInto(ServiceSpec, freeze(wire), {})).toBe(wire);
        expect(mergeInto(ServiceSpec, wire, { name: undefined, taskTemplate: { containerSpec: {} } })).toBe(wire);
      }),
    );
  });

  test('unsetting one option removes its path and nothing else', () => {
    fc.assert(
      fc.property(wires, fc.constantFrom(...places), (wire, { path, patch }) => {
        const unset = mergeInto(ServiceSpec, freeze(wire), patch(null));
        expect(getAt(unset, path)).toBeUndefined();
        expect(isDeepStrictEqual(ends(unset, path), ends(wire, path))).toBe(true);
      }),
    );
  });

  test('setting one option changes its path and nothing else', () => {
    fc.assert(
      fc.property(wires, fc.constantFrom(...settable), (wire, { path, patch, value }) => {
        const unset = mergeInto(ServiceSpec, freeze(wire), patch(null));
        const set = mergeInto(ServiceSpec, freeze(unset), patch(value));
        const fresh = toWire(ServiceSpec, patch(value));
        expect(isDeepStrictEqual(getAt(set, path), getAt(fresh, path))).toBe(true);
        expect(isDeepStrictEqual(ends(set, path), ends(wire, path))).toBe(true);
        expect(mergeInto(ServiceSpec, freeze(set), patch(value))).toBe(set);
      }),
    );
  });

  test('labels survive, whatever their keys', () => {
    fc.assert(
      fc.property(wires, hostileMap, (wire, Labels) => {
        const labelled = { ...wire, Labels };
        const merged = mergeInto(ServiceSpec, freeze(labelled), { taskTemplate: { containerSpec: { image: 'next' } } });
        expect(merged['Labels']).toBe(Labels);
      }),
    );
  });
});
