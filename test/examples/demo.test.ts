import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { runCommand } from '../engine/run-command.js';
import { runExample, startExample } from './run-example.js';

const nowhere = 'tcp://127.0.0.1:1';

test('the demo tells the whole story on an engine of its own, whatever DOCKER_HOST says', async () => {
  const { status, stdout, stderr } = await runExample(nowhere, 'demo/main.ts');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const story = [
    /^A Docker Engine is started for this demo, apart from everything on this machine\.$/,
    /^Docker Engine \d+\.\d+\.\d+\S*, API 1\.\d+, at unix:\/\/\/.*\/docker\.sock$/,
    /^1\. Create two services/,
    /^ {3}web-[0-9a-f]{4} 3\/3 all tasks run/,
    /^2\. Roll out version 2/,
    /^ {3}web-[0-9a-f]{4} 0\/3 /,
    /^ {3}web-[0-9a-f]{4} 3\/3 converged$/,
    /^3\. Scale worker to 4 tasks/,
    /^ {3}worker-[0-9a-f]{4} 4\/4 /,
    /^4\. Read the last lines of web/,
    /^ {3}web-[0-9a-f]{4}\.[123] on \S+ std(out|err) \| \S/,
    /^5\. Remove both services\.$/,
    /^The Docker Engine of the demo is stopped, and its files are removed\.$/,
    /^That took \d+ seconds\.$/,
  ];
  const lines = stdout.split('\n');
  const places = story.map((pattern) => lines.findIndex((line) => pattern.test(line)));
  const missing = story.filter((_pattern, index) => places[index] === -1);
  expect(missing).toEqual([]);
  expect(lines.filter((line) => / stdout \| /.test(line)).length).toBeGreaterThan(0);
  expect(lines.filter((line) => / stderr \| a request was slow$/.test(line)).length).toBeGreaterThan(0);
  expect(stdout).not.toContain('\u001b');
  await expectNoTraceOf(stdout);
});

test('the demo draws bars in a terminal, and Ctrl-C there leaves nothing behind', async () => {
  const demo = startExample({ DOCKER_HOST: nowhere, TERM: 'xterm' }, 'demo/main.ts', [], true);
  await demo.prints('2. Roll out version 2');
  await demo.prints('\u001b[?25l');
  demo.child.stdin?.write('\u0003');
  const { status, stdout } = await demo.ended;
  expect(status).toBe(130);
  expect(stdout).toMatch(/web-[0-9a-f]{4} {4}█{24} 3\/3 all tasks run/);
  expect(stdout).toContain('Interrupted: removing the services.');
  expect(stdout.lastIndexOf('\u001b[?25h')).toBeGreaterThan(stdout.lastIndexOf('\u001b[?25l'));
  await expectNoTraceOf(stdout);
});

test('without the programs of an engine the demo says what to do', async () => {
  const { status, stdout, stderr } = await startExample({ PATH: '/nowhere' }, 'demo/main.ts', []).ended;
  expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 2 });
  expect(stderr).toMatch(
    /^No Docker Engine can be started for the demo: .*\nTo see it on a swarm of yours: npm run demo/,
  );
  expect(stdout).not.toContain('1. Create');
});

test('--help describes every option; what is unknown is refused before anything starts', async () => {
  const help = await runExample(nowhere, 'demo/main.ts', '--help');
  expect(help).toMatchObject({ status: 0, stderr: '' });
  for (const option of ['--host', '--image', '--help']) expect(help.stdout).toContain(`\n  ${option} `);
  for (const args of [['--hots', 'unix:///x'], ['unix:///x'], ['--host'], ['--host='], ['--image=']]) {
    const { status, stdout, stderr } = await runExample(nowhere, 'demo/main.ts', ...args);
    expect({ args, status, stdout }).toEqual({ args, status: 1, stdout: '' });
    expect(stderr).toContain(args[0]?.split('=')[0]);
    expect(stderr).not.toMatch(/^ {4}at /m);
  }
});

async function expectNoTraceOf(output: string): Promise<void> {
  const socket = /unix:\/\/(\S+\/docker\.sock)/.exec(output)?.[1] ?? '';
  expect(socket).not.toBe('');
  expect(existsSync(dirname(socket))).toBe(false);
  const processes = await runCommand('ps', ['-eo', 'args']);
  expect(processes.split('\n').filter((line) => line.includes(dirname(socket)))).toEqual([]);
}
