import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bootScript } from './boot-script.js';
import { waitUntilReady } from './wait-until-ready.js';

const namespaces = ['--net', '--mount', '--pid', '--uts', '--fork', '--kill-child', '--mount-proc'];

/** A dockerd in namespaces of its own; when its holder ends, the kernel ends and takes away everything in them. */
export class EngineProcess {
  private constructor(
    private readonly holder: ChildProcess,
    private readonly ended: Promise<void>,
  ) {}

  static async boot(directory: string, name: string): Promise<EngineProcess> {
    const log = openSync(join(directory, 'log'), 'a');
    // The holder dies with the process that started it, also when that one is killed.
    const command = [
      '--pdeathsig',
      'KILL',
      'unshare',
      ...namespaces,
      'bash',
      '-c',
      bootScript,
      'boot',
      directory,
      name,
    ];
    const { PATH } = process.env;
    // Without the caller's proxies and DOCKER_ variables, and out of reach of an interrupt from its terminal.
    const options = { env: { PATH, HOME: directory }, detached: true };
    const holder = spawn('setpriv', command, { ...options, stdio: ['ignore', log, log] });
    closeSync(log);
    const ended = new Promise<void>((resolve) => {
      holder.once('exit', () => resolve());
      holder.once('error', () => resolve());
    });
    const engine = new EngineProcess(holder, ended);
    try {
      await waitUntilReady(directory, ended);
    } catch (error) {
      await engine.kill();
      throw error;
    }
    return engine;
  }

  /** Of dockerd, outside its namespaces. */
  get pid(): number {
    const holder = this.holder.pid;
    try {
      return Number(readFileSync(`/proc/${holder}/task/${holder}/children`, 'utf8').trim().split(' ')[0]);
    } catch {
      return 0; // it has ended
    }
  }

  signal(signal: NodeJS.Signals): void {
    // Process 0 would be the caller's whole process group.
    const { pid } = this;
    if (pid > 0) process.kill(pid, signal);
  }

  /** Like pulling the plug; what was in the namespaces is gone afterwards. */
  async kill(): Promise<void> {
    const first = this.pid;
    this.holder.kill('SIGKILL');
    await this.ended;
    // The holder takes its child along, and the kernel ends that one only after everything else in its namespace.
    while (first > 0 && existsSync(`/proc/${first}/status`) && !isZombie(first)) await sleep(5);
  }
}

function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8').includes('State:\tZ');
  } catch {
    return true;
  }
}
