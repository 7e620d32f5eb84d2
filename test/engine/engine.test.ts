import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.js';
import { initSwarm, startEngine, startEngines } from './start-engine.js';

/** Machines that run other tests at the same time take several times as long. */
const longestMs = 60_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

test(
  'an engine starts as a manager, runs a task, survives a power cut and leaves no trace',
  async () => {
    const linksBefore = await runCommand('ip', ['-o', 'link']);
    const engine = await startEngine();
    try {
      expect(await engine.docker('info', '--format', '{{.Swarm.ControlAvailable}}')).toBe('true');
      await engine.docker(
        'service',
        'create',
        '--detach',
        '--name',
        'one',
        '--no-resolve-image',
        'busybox',
        'sleep',
        '600',
      );
      await until(async () => (await engine.docker('service', 'ls', '--format', '{{.Replicas}}')) === '1/1');
      await engine.kill();
      await engine.start();
      await until(
        async () => (await engine.docker('service', 'ls', '--format', '{{.Name}}').catch(() => '')) === 'one',
      );
    } finally {
      await engine.stop();
    }
    expect(existsSync(engine.directory)).toBe(false);
    expect(await runCommand('ip', ['-o', 'link'])).toBe(linksBefore);
    expect(readFileSync('/proc/mounts', 'utf8')).not.toContain(engine.name);
    expect(
      await runCommand('sh', [
        '-c',
        `ls -d /sys/fs/cgroup/*/swarmkit/${engine.name} /sys/fs/cgroup/swarmkit/${engine.name} 2>/dev/null || true`,
      ]),
    ).toBe('');
    expect(await processesOf(engine.name)).toBe('');
  },
  longestMs,
);

test(
  'what a killed process leaves is gone, or swept by the next start',
  async () => {
    const script = `
    const { startEngine } = await import('${root}test/engine/start-engine.ts');
    const engine = await startEngine({ images: false });
    console.log(engine.name, engine.directory);
  `;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script + 'setInterval(() => 0, 1e6)'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const lines = createInterface(child.stdout);
    const [line] = (await once(lines, 'line')) as [string];
    const [name = '', directory = ''] = line.split(' ');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await until(async () => (await processesOf(name)) === '');
    await using engine = await startEngine({ images: false, swarm: false });
    expect(engine.name).not.toBe(name);
    expect(existsSync(directory)).toBe(false);
  },
  longestMs,
);

test(
  'engines of a group form a swarm',
  async () => {
    await using group = await startEngines(2, { images: false });
    const [one, two] = group.engines;
    const [address = ''] = group.addresses;
    if (!one || !two) throw new Error('no engines');
    await initSwarm(one, address);
    const token = await one.docker('swarm', 'join-token', '--quiet', 'worker');
    await two.docker('swarm', 'join', '--token', token, `${address}:2377`);
    await until(async () => (await one.docker('node', 'ls', '--format', '{{.Status}}')) === 'Ready\nReady');
  },
  longestMs,
);

function processesOf(name: string): Promise<string> {
  return runCommand('sh', [
    '-c',
    `grep -slF "${name}" /proc/[0-9]*/cmdline | grep -v "/proc/$$/" | grep -v self || true`,
  ]).then(async (files) =>
    (await Promise.all(files.split('\n').filter(Boolean).map(liveCommand))).filter(Boolean).join('\n'),
  );
}

function liveCommand(file: string): Promise<string> {
  return runCommand('sh', [
    '-c',
    `tr '\\0' ' ' <"${file}" 2>/dev/null | grep -E '^(setpriv|unshare|dockerd|containerd|/usr)' || true`,
  ]);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) if (Date.now() > deadline) throw new Error('it did not happen within 30 s');
}
