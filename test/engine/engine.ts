import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeCgroups } from './cgroups.js';
import { EngineProcess } from './engine-process.js';
import { runCommand } from './run-command.js';

/** A throwaway Docker Engine: a real dockerd that shares nothing with the machine's own. */
export class Engine implements AsyncDisposable {
  #process: EngineProcess | undefined;

  constructor(
    readonly name: string,
    /** Everything the engine has is in here. */
    readonly directory: string,
  ) {}

  get socketPath(): string {
    return join(this.directory, 'docker.sock');
  }

  /** For `SwarmClient` and `DOCKER_HOST`. */
  get host(): string {
    return `unix://${this.socketPath}`;
  }

  /** Of dockerd. */
  get pid(): number {
    if (!this.#process) throw new Error(`${this.name} is off`);
    return this.#process.pid;
  }

  /** Boots it, again after `kill()` on the data it had. */
  async start(): Promise<void> {
    this.#process = await EngineProcess.boot(this.directory, this.name);
  }

  /** Pulls the plug: its containers and network links go with it, its data stays. */
  async kill(): Promise<void> {
    await this.#process?.kill();
    this.#process = undefined;
    await removeCgroups(this.name);
  }

  /** Makes it silent: the socket is there, nobody answers. */
  pause(): void {
    this.#process?.signal('SIGSTOP');
  }

  resume(): void {
    this.#process?.signal('SIGCONT');
  }

  /** Runs the docker CLI against it. */
  docker(...args: readonly string[]): Promise<string> {
    const { PATH } = process.env;
    return runCommand('docker', args, { env: { PATH, HOME: this.directory, DOCKER_HOST: this.host } });
  }

  /** Runs a program in its network. */
  run(program: string, ...args: readonly string[]): Promise<string> {
    return runCommand('nsenter', [`--net=/proc/${this.pid}/ns/net`, program, ...args]);
  }

  /** Ends it and takes away every trace. */
  async stop(): Promise<void> {
    await this.kill();
    await rm(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }
}
