import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an example left when it had ended by itself. */
export interface ExampleRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of `examples/` as its first lines say, against the Engine at `host`. */
export function runExample(host: string, script: string, ...args: readonly string[]): Promise<ExampleRun> {
  const command = ['--conditions=@swarmkit/source', '--import', 'tsx', `examples/${script}`, ...args];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, DOCKER_HOST: host },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 50_000,
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, ...output }));
  });
}
