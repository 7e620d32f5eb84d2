import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { findEngine } from '../engine/find-engine.js';
import { startEngine } from '../engine/start-engine.js';
import { prepared } from './prepared.js';
import { runProgram, succeed } from './run-program.js';
import { tool } from './workspace.js';

const { consumer } = prepared();
const engine = await findEngine();

if (engine.available) {
  test.each(['mts', 'cts'])('the installed packages do the whole job on a real engine (job.%s)', async (extension) => {
    cpSync(join(import.meta.dirname, 'programs', 'job.ts'), join(consumer, `job.${extension}`));
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
    await succeed(consumer, [...tool('typescript', 'tsc'), ...options, `job.${extension}`]);
    await using host = await startEngine();
    const command = [process.execPath, `job.${extension.replace('ts', 'js')}`];
    const run = await runProgram(consumer, command, { DOCKER_HOST: host.host });
    expect(run).toEqual({
      status: 0,
      stdout: '2 tasks, stdout: version 1, stdout: version 2\nIt is removed.\n',
      stderr: '',
    });
  });
} else {
  test.skip(`the installed packages do the whole job on a real engine: ${engine.reason}`, () => undefined);
}
