import {
  mergeInto,
  ServiceMode,
  type ServiceModeOptions,
  ServiceSpec,
  type ServiceSpecOptions,
} from '../../src/types/index.js';
import { refusal } from './refusal.js';

test.each<[ServiceSpecOptions['mode'], object]>([
  ['replicated', { Replicated: {} }],
  ['global', { Global: {} }],
  ['replicated-job', { ReplicatedJob: {} }],
  ['global-job', { GlobalJob: {} }],
  [{ mode: 'replicated', replicas: 3 }, { Replicated: { Replicas: 3 } }],
  [{ replicas: 0 }, { Replicated: { Replicas: 0 } }],
  [
    { mode: 'replicated-job', replicas: 4, concurrency: 2 },
    { ReplicatedJob: { TotalCompletions: 4, MaxConcurrent: 2 } },
  ],
  [{ mode: 'replicated-job', concurrency: 2 }, { ReplicatedJob: { MaxConcurrent: 2 } }],
  [{ replicated: { replicas: 3 } }, { Replicated: { Replicas: 3 } }],
  [
    { replicatedJob: { maxConcurrent: 1, totalCompletions: 2 } },
    { ReplicatedJob: { MaxConcurrent: 1, TotalCompletions: 2 } },
  ],
  [{ global: {} }, { Global: {} }],
  [{ global: true }, { Global: {} }],
  [{ globalJob: {} }, { GlobalJob: {} }],
  [new ServiceMode('replicated', { replicas: 3 }), { Replicated: { Replicas: 3 } }],
  [new ServiceMode('replicated', 5), { Replicated: { Replicas: 5 } }],
  [new ServiceMode('replicated', 0), { Replicated: { Replicas: 0 } }],
  [new ServiceMode('replicated-job', 3, 2), { ReplicatedJob: { TotalCompletions: 3, MaxConcurrent: 2 } }],
  [new ServiceMode('replicated-job', undefined, 2), { ReplicatedJob: { MaxConcurrent: 2 } }],
  [new ServiceMode('replicated-job', { concurrency: 2 }), { ReplicatedJob: { MaxConcurrent: 2 } }],
  [new ServiceMode({ mode: 'global' }), { Global: {} }],
  [new ServiceMode('global-job'), { GlobalJob: {} }],
])('%j', (mode, expected) => {
  expect(new ServiceSpec({ mode }).toJSON().Mode).toStrictEqual(expected);
});

test.each<[unknown, string]>([
  [{ mode: 'global', replicas: 3 }, 'mode.replicas'],
  [{ mode: 'global-job', replicas: 3 }, 'mode.replicas'],
  [{ mode: 'replicated', replicas: 3, concurrency: 1 }, 'mode.concurrency'],
  [{ mode: 'global', concurrency: 1 }, 'mode.concurrency'],
  [{ concurrency: 1 }, 'mode.concurrency'],
  [{ mode: 'repliacted' }, 'mode.mode'],
  [{ replicas: -1 }, 'mode.replicas'],
  [{ replicas: '3' }, 'mode.replicas'],
  [{ mode: 'replicated-job', concurrency: 0.5 }, 'mode.concurrency'],
  [{ replicated: { replicas: -1 } }, 'mode.replicated.replicas'],
  [{ mode: 'global', replicated: {} }, 'mode.replicated'],
  [{ global: {}, replicated: {} }, 'mode'],
  [{ global: { replicas: 3 } }, 'mode.global'],
  [{ replica: 3 }, 'mode.replica'],
  ['replica', 'mode.mode'],
  [3, 'mode'],
])('%j is refused', (mode, option) => {
  expect(refusal(() => new ServiceSpec({ mode: mode as ServiceModeOptions })).option).toBe(option);
});

test.each<[unknown[], string]>([
  [['global', 21], 'replicas'],
  [['global-job', 21], 'replicas'],
  [['replicated', '5'], 'replicas'],
  [['replicated', -1], 'replicas'],
  [['replicated', 5, 2], 'concurrency'],
  [['foobar'], 'mode'],
])('new ServiceMode(...%j) is refused', (values, option) => {
  expect(refusal(() => Reflect.construct(ServiceMode, values) as unknown).option).toBe(option);
});

test.each<[ServiceMode, unknown[]]>([
  [new ServiceMode('replicated', 21), ['replicated', 21, undefined]],
  [new ServiceMode('replicated', 0), ['replicated', 0, undefined]],
  [new ServiceMode('replicated'), ['replicated', undefined, undefined]],
  [new ServiceMode('global'), ['global', undefined, undefined]],
  [new ServiceMode('replicated-job', 4, 2), ['replicated-job', 4, 2]],
  [ServiceMode.fromWire({ GlobalJob: {} }), ['global-job', undefined, undefined]],
  [new ServiceMode({}), [undefined, undefined, undefined]],
])('%j tells its mode and counts', (mode, told) => {
  expect([mode.mode, mode.replicas, mode.concurrency]).toEqual(told);
});

test('an instance of another copy of the package is taken', () => {
  const foreign = Object.create(
    { mode: 'replicated', replicas: 2 },
    {
      replicated: { value: { replicas: 2 }, enumerable: true },
    },
  ) as ServiceModeOptions;
  expect(new ServiceSpec({ mode: foreign }).toJSON().Mode).toEqual({ Replicated: { Replicas: 2 } });
});

describe('a patch', () => {
  const patched = (Mode: object, mode: ServiceSpecOptions['mode']): unknown =>
    mergeInto(ServiceSpec, { Mode }, { mode })['Mode'];

  test('of counts alone keeps the mode', () => {
    expect(patched({ Replicated: { Replicas: 1 } }, { replicas: 3 })).toEqual({ Replicated: { Replicas: 3 } });
    expect(patched({ ReplicatedJob: { MaxConcurrent: 2, TotalCompletions: 4 } }, { replicas: 8 })).toEqual({
      ReplicatedJob: { MaxConcurrent: 2, TotalCompletions: 8 },
    });
    expect(patched({ ReplicatedJob: { MaxConcurrent: 2, TotalCompletions: 4 } }, { concurrency: 1 })).toEqual({
      ReplicatedJob: { MaxConcurrent: 1, TotalCompletions: 4 },
    });
    expect(refusal(() => patched({ Global: {} }, { replicas: 3 })).option).toBe('mode.replicas');
  });

  test('with the same mode keeps its counts, with another replaces it', () => {
    expect(patched({ Replicated: { Replicas: 3, Next: 1 } }, 'replicated')).toEqual({
      Replicated: { Replicas: 3, Next: 1 },
    });
    expect(patched({ Replicated: { Replicas: 3 } }, 'global')).toEqual({ Global: {} });
    expect(patched({ Global: {} }, { mode: 'replicated', replicas: 2 })).toEqual({ Replicated: { Replicas: 2 } });
  });

  test('may unset a count', () => {
    expect(patched({ Replicated: { Replicas: 3, Next: 1 } }, { replicated: { replicas: null } })).toEqual({
      Replicated: { Next: 1 },
    });
  });
});
