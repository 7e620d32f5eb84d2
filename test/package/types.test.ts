import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepared } from './prepared.js';
import { runProgram } from './run-program.js';
import { tool } from './workspace.js';

const { consumer } = prepared();
const programs = join(import.meta.dirname, 'programs');
const options = [
  '--strict',
  '--module',
  'nodenext',
  '--target',
  'es2022',
  '--skipLibCheck',
  'false',
  '--types',
  'node',
  '--noEmit',
];

const compile = async (...args: readonly string[]): Promise<string> => {
  const { stdout, stderr } = await runProgram(consumer, [...tool('typescript', 'tsc'), ...options, ...args]);
  return stdout + stderr;
};

const pedantic = ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax'];

test.each([[[]], [pedantic]])('the public names compile, and the declarations behind them (%j)', async (more) => {
  cpSync(join(programs, 'public-names.ts'), join(consumer, 'public-names.ts'));
  expect(await compile('public-names.ts', ...more)).toBe('');
});

test('CommonJS code finds the types, too', async () => {
  cpSync(join(programs, 'job.ts'), join(consumer, 'job-types.cts'));
  expect(await compile('job-types.cts')).toBe('');
});

test('what is wrong does not compile', async () => {
  const wrong = [
    "await client.services.create({ image: 'nginx', replicas: 'three' });",
    "await client.services.create({ name: 'web' });",
    "await client.services.create({ image: 'nginx', imgae: 'nginx' });",
    "await client.services.update('web', {});",
    "(await client.services.get('web')).id = 'other';",
    "(await client.services.get('web')).attrs.Spec.Naem;",
    "await client.nodes.list({ filters: { rle: 'manager' } });",
  ];
  const head = ["import { SwarmClient } from '@swarmkit/models';", 'declare const client: SwarmClient;'];
  writeFileSync(join(consumer, 'wrong.ts'), [...head, ...wrong].join('\n'));
  const refused = [...(await compile('wrong.ts')).matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line));
  expect([...new Set(refused)]).toEqual(wrong.map((_line, index) => head.length + index + 1));
});
