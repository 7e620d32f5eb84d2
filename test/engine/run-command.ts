import { execFile } from 'node:child_process';

/**
 * Runs a program to its end and gives its output, trimmed.
 *
 * A failure carries what it wrote, but not its arguments: they may hold a join token.
 */
export function runCommand(
  file: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const { env = process.env, input } = options;
    const child = execFile(file, [...args], { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file} failed (${error.code ?? error.signal}): ${stderr.trim() || stdout.trim()}`));
      else resolve(stdout.trim());
    });
    child.stdin?.end(input);
  });
}
