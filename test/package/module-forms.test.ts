import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepared } from './prepared.js';
import { runProgram, succeed } from './run-program.js';

const { packages, consumer } = prepared();
const copy = (program: string): void => cpSync(join(import.meta.dirname, 'programs', program), join(consumer, program));

test('import and require() give the same classes, without a warning', async () => {
  copy('one-copy.cjs');
  const { status, stdout, stderr } = await runProgram(consumer, [process.execPath, 'one-copy.cjs']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answers = JSON.parse(stdout) as Record<string, boolean>;
  expect(Object.keys(answers)).toHaveLength(4);
  expect(Object.entries(answers).filter(([, is]) => !is)).toEqual([]);
});

test('an error of one copy of the package is known to another', async () => {
  const other = join(consumer, 'other-copy', 'node_modules', '@swarmkit');
  mkdirSync(other, { recursive: true });
  cpSync(join(consumer, 'node_modules', '@swarmkit', 'api'), join(other, 'api'), { recursive: true });
  writeFileSync(
    join(consumer, 'two-copies.mjs'),
    `import { InvalidArgumentError, SwarmkitError } from '@swarmkit/api';
     import { SwarmkitError as Other } from './other-copy/node_modules/@swarmkit/api/dist/index.js';
     const error = new InvalidArgumentError('name', 'name is empty');
     console.log(error instanceof SwarmkitError, error instanceof Other, Other.isInstance(error), Other.isInstance(new Error('x')));`,
  );
  expect(await succeed(consumer, [process.execPath, 'two-copies.mjs'])).toBe('true false true false\n');
});

test.each(packages)('$name keeps to itself: nothing is printed, and the process ends by itself', async ({ name }) => {
  const program = `import * as all from '${name}'; if (Object.keys(all).length === 0) throw new Error('empty');`;
  const run = await runProgram(consumer, [process.execPath, '--input-type=module', '--eval', program]);
  expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
});

test.each(packages)('$name has no top-level await: require() of it works', async ({ name }) => {
  const run = await runProgram(consumer, [process.execPath, '--eval', `require('${name}')`]);
  expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('code that writes CommonJS finds the classes by name', async () => {
  const program =
    "const { SwarmClient } = require('@swarmkit/models'); console.log(new SwarmClient({ host: 'unix:///x.sock' }))";
  expect(await succeed(consumer, [process.execPath, '--eval', program])).toBe('SwarmClient { unix:///x.sock }\n');
});
