import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const imports = `
import { SwarmClient } from '@swarmkit/models';
const client = new SwarmClient({ host: process.env.ENGINE });
`;

/** How a program ended, and what it wrote. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
  /** From its last line of output to its end. */
  readonly lingeredMs: number;
}

/** Runs a program that has a `client` of the engine in a process of its own, which has to end by itself. */
export function runChild(host: string, program: string, withinMs = 20_000): Promise<Ending> {
  const options = ['--conditions=@swarmkit/source', '--import', 'tsx', '--input-type=module', '-e', imports + program];
  const child = spawn(process.execPath, options, {
    cwd: `${root}test`,
    env: { PATH: process.env['PATH'], ENGINE: host },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: withinMs,
  });
  let output = '';
  let lastAt = performance.now();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      lastAt = performance.now();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: output.trim(), lingeredMs: performance.now() - lastAt }));
  });
}
