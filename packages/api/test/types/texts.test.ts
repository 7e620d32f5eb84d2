import {
  ContainerSpec,
  type ContainerSpecOptions,
  DriverConfig,
  Placement,
  type PlacementOptions,
  PlacementPreference,
  Resources,
  TaskTemplate,
  type TaskTemplateOptions,
} from '../../src/types/index.js';
import { refusal } from './refusal.js';

const container = (options: unknown) => new ContainerSpec(options as ContainerSpecOptions).toJSON();
const task = (options: unknown) => new TaskTemplate(options as TaskTemplateOptions).toJSON();
const placement = (options: unknown) => new Placement(options as PlacementOptions).toJSON();
const hostile = JSON.parse('{"__proto__":"a","constructor":"b","toString":"c","hasOwnProperty":"d"," ":"e"}') as object;

describe('environment', () => {
  test.each([
    [{ A: 'b', N: 5, T: true, EMPTY: '', BARE: null, GONE: undefined }, ['A=b', 'N=5', 'T=true', 'EMPTY=', 'BARE']],
    [
      ['A=b=c', 'EMPTY=', 'BARE'],
      ['A=b=c', 'EMPTY=', 'BARE'],
    ],
    [hostile, ['__proto__=a', 'constructor=b', 'toString=c', 'hasOwnProperty=d', ' =e']],
  ])('%j', (env, expected) => {
    expect(container({ env }).Env).toEqual(expected);
  });

  test.each([
    [{ '': 'x' }],
    [{ 'A=B': 'x' }],
    [['=x']],
    [['']],
    [[5]],
    ['A=b'],
    [{ A: {} }],
    [{ A: NaN }],
    [new Map()],
  ])('%j is refused, without its value in the error', (env) => {
    expect(refusal(() => container({ env })).option).toBe('env');
  });

  test('errors do not show values', () => {
    expect(refusal(() => container({ env: { 'A=B': 'hunter2' } })).message).not.toContain('hunter2');
    expect(refusal(() => container({ env: ['=hunter2'] })).message).not.toContain('hunter2');
    expect(refusal(() => container({ args: 'login --password "hunter2' })).message).not.toContain('hunter2');
  });
});

describe('maps', () => {
  test('keys are data', () => {
    const { Labels } = container({ labels: hostile });
    expect(Object.entries(Labels ?? {})).toEqual(Object.entries(hostile));
    expect(Object.getPrototypeOf(Labels)).toBe(Object.prototype);
  });

  test('lists of texts are taken', () => {
    expect(container({ labels: ['a=b=c', 'bare', '__proto__=x'] }).Labels).toEqual(
      JSON.parse('{"a":"b=c","bare":"","__proto__":"x"}'),
    );
  });

  test('an empty key is data as well: the Engine keeps it', () => {
    expect(container({ labels: { '': 'x' } }).Labels).toEqual({ '': 'x' });
  });

  test.each([[{ a: null }], [{ a: {} }], [['=x']], ['a=b'], [5]])('%j is refused', (labels) => {
    expect(refusal(() => container({ labels })).option).toBe('labels');
  });
});

describe('words', () => {
  test('a text is split as a shell splits it, a list is not', () => {
    expect(container({ command: `sh -c 'echo "a b"' c\\ d` }).Command).toEqual(['sh', '-c', 'echo "a b"', 'c d']);
    expect(container({ args: ['a b', ''] }).Args).toEqual(['a b', '']);
    expect(container({ args: '' }).Args).toEqual([]);
  });

  test.each(['echo "a', `echo 'a`, 'echo \\', 5, [5], {}])('%j is refused', (command) => {
    expect(refusal(() => container({ command })).option).toMatch(/^command/);
  });
});

describe('hosts', () => {
  test('a map or lines', () => {
    expect(container({ hosts: { db: '10.0.0.3', six: '::1' } }).Hosts).toEqual(['10.0.0.3 db', '::1 six']);
    expect(container({ hosts: ['10.0.0.3 db db.lan'] }).Hosts).toEqual(['10.0.0.3 db db.lan']);
  });

  test.each([[['db:10.0.0.3']], [['db']], [''], [5], [{ db: '' }], [[5]]])('%j is refused', (hosts) => {
    expect(refusal(() => container({ hosts })).option).toMatch(/^hosts/);
  });
});

describe('health checks', () => {
  test.each([
    [{ test: 'true' }, { Test: ['CMD-SHELL', 'true'] }],
    [{ test: ['CMD', 'true'] }, { Test: ['CMD', 'true'] }],
    [{ test: [] }, { Test: [] }],
    [{ test: 'NONE' }, { Test: ['NONE'] }],
    [{ test: false }, { Test: ['NONE'] }],
    [false, { Test: ['NONE'] }],
  ])('%j', (healthcheck, expected) => {
    expect(container({ healthcheck }).Healthcheck).toEqual(expected);
  });

  test.each([true, 'true', 5, []])('%j is refused', (healthcheck) => {
    expect(refusal(() => container({ healthcheck })).option).toBe('healthcheck');
  });
});

describe('resource limits of processes', () => {
  const nofile = [{ Name: 'nofile', Soft: 1024, Hard: 2048 }];
  test.each([
    [{ nofile: '1024:2048' }, nofile],
    [{ nofile: { soft: 1024, hard: 2048 } }, nofile],
    [['nofile=1024:2048'], nofile],
    [[{ name: 'nofile', soft: 1024, hard: 2048 }], nofile],
    [
      { core: 0, memlock: -1 },
      [
        { Name: 'core', Soft: 0, Hard: 0 },
        { Name: 'memlock', Soft: -1, Hard: -1 },
      ],
    ],
    [['memlock=-1:-1'], [{ Name: 'memlock', Soft: -1, Hard: -1 }]],
  ])('%j', (ulimits, expected) => {
    expect(container({ ulimits }).Ulimits).toEqual(expected);
  });

  test.each([
    [['nofile']],
    [['nofile=a']],
    [['=1']],
    [{ nofile: '2:1' }],
    [{ nofile: -2 }],
    [{ nofile: {} }],
    ['nofile=1'],
    [[{ soft: 1 }]],
  ])('%j is refused', (ulimits) => {
    expect(refusal(() => container({ ulimits })).option).toMatch(/^ulimits/);
  });
});

describe('generic resources', () => {
  const gpu = { DiscreteResourceSpec: { Kind: 'gpu', Value: 2 } };
  const named = { NamedResourceSpec: { Kind: 'gpu', Value: 'UUID1' } };
  test.each([
    [{ gpu: 2 }, [gpu]],
    [{ gpu: 'UUID1' }, [named]],
    ['gpu=2,gpu=UUID1', [gpu, named]],
    [
      ['gpu=2', named],
      [gpu, named],
    ],
    [{ constructor: 2 }, [{ DiscreteResourceSpec: { Kind: 'constructor', Value: 2 } }]],
  ])('%j', (genericResources, expected) => {
    const { Reservations } = new Resources({ genericResources: genericResources as never }).toJSON();
    expect(Reservations?.GenericResources).toEqual(expected);
  });

  test.each([[{ gpu: 0 }], [{ gpu: 1.5 }], [{ gpu: '' }], ['gpu'], ['=2'], [[5]], [5]])(
    '%j is refused',
    (genericResources) => {
      expect(refusal(() => new Resources({ genericResources: genericResources as never })).option).toMatch(
        /^genericResources/,
      );
    },
  );
});

describe('placement', () => {
  test('a preference has a positional form too', () => {
    expect(new PlacementPreference('spread', 'node.labels.x').toJSON()).toEqual({
      Spread: { SpreadDescriptor: 'node.labels.x' },
    });
    expect(refusal(() => new PlacementPreference('pack' as 'spread', 'node.labels.x')).option).toBe('preference');
  });

  test.each([
    [{ preferences: ['node.labels.x'] }, 'preferences[0]'],
    [{ preferences: [['pack', 'x']] }, 'preferences[0]'],
    [{ preferences: [['spread']] }, 'preferences[0]'],
    [{ platforms: ['linux'] }, 'platforms[0]'],
    [{ platforms: ['linux/arm/v7'] }, 'platforms[0]'],
    [{ platforms: [['amd64']] }, 'platforms[0]'],
    [{ constraints: ['node.role==manager', 'node.role=manager'] }, 'constraints[1]'],
    [{ constraints: 'node.role==manager' }, 'constraints'],
    [{ maxReplicas: -1 }, 'maxReplicas'],
  ])('%j is refused', (options, option) => {
    expect(refusal(() => placement(options)).option).toBe(option);
  });
});

describe('networks', () => {
  test.each([
    ['backend', { Target: 'backend' }],
    ['name=backend', { Target: 'backend' }],
    ['name=backend,alias=db,alias=data', { Target: 'backend', Aliases: ['db', 'data'] }],
    ['name=backend,"driver-opt=a=b,c"', { Target: 'backend', DriverOpts: { a: 'b,c' } }],
  ])('%p', (network, expected) => {
    expect(task({ networks: [network] }).Networks).toEqual([expected]);
  });

  test.each(['alias=db', 'name=a,name=b', 'name=a,ip=10.0.0.1', 'name=a,alias'])('%p is refused', (network) => {
    expect(refusal(() => task({ networks: [network] })).option).toBe('networks[0]');
  });
});

test('a driver may be given by its name', () => {
  expect(task({ logDriver: 'none' }).LogDriver).toEqual({ Name: 'none' });
  expect(task({ logDriver: new DriverConfig({ name: 'none' }) }).LogDriver).toEqual({ Name: 'none' });
});
