import { spawn } from 'node:child_process';

/** How a program ended. */
export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, without what npm sets for the scripts it runs. */
export function runProgram(
  cwd: string,
  command: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<ProgramRun> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$)/i.test(name));
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
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

/** Runs a program that must succeed, and gives what it printed. */
export async function succeed(cwd: string, command: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runProgram(cwd, command);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
