import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an example left when it had ended by itself. */
export interface ExampleRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An example under way. */
export interface RunningExample {
  readonly child: ChildProcess;
  /** Resolves once it has printed `text`; rejects when it ends without. */
  prints(text: string): Promise<void>;
  readonly ended: Promise<ExampleRun>;
}

/** Starts a script of `examples/` as its first lines say, with `environment` beside that of the tests. */
export function startExample(
  environment: NodeJS.ProcessEnv,
  script: string,
  args: readonly string[],
  inTerminal = false,
): RunningExample {
  const node = [process.execPath, '--conditions=@swarmkit/source', '--import', 'tsx', `examples/${script}`, ...args];
  const [file = '', ...rest] = inTerminal
    ? ['script', '--quiet', '--return', '--command', node.join(' '), '/dev/null']
    : node;
  const child = spawn(file, rest, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: [inTerminal ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    timeout: 55_000,
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
  }
  const ended = new Promise<ExampleRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, ...output }));
  });
  const prints = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (output.stdout.includes(text)) resolve();
      };
      child.stdout?.on('data', look);
      ended.then(() => reject(new Error(`it ended without ${text}: ${output.stdout}${output.stderr}`)), reject);
      look();
    });
  return { child, prints, ended };
}

/** Runs a script of `examples/` to its end, against the Engine at `host`. */
export function runExample(host: string, script: string, ...args: readonly string[]): Promise<ExampleRun> {
  return startExample({ DOCKER_HOST: host }, script, args).ended;
}
