import { mergeInto, type RequestOptions, SwarmSpec, UnavailableError, type wire } from '@swarmkit/api';
import { checkOptions } from '../check-options.js';
import { Collection } from '../collection.js';
import { deepFreeze } from '../deep-freeze.js';
import { cloneJson } from '../writing/clone-json.js';
import { runEdit } from '../writing/run-edit.js';
import { writeVersioned } from '../writing/write-versioned.js';
import { initRequest, joinRequest } from './init-request.js';
import { JoinTokens } from './join-tokens.js';
import { withDefaults } from './swarm-defaults.js';
import { checkKey, checkRole, checkUpdate } from './swarm-arguments.js';
import type {
  SwarmInitOptions,
  SwarmJoinOptions,
  SwarmLeaveOptions,
  SwarmUpdateOptions,
  SwarmWriteOptions,
} from './swarm-options.js';

/** The swarm itself: `client.swarm`. What `attrs` and its getters tell is of the last `reload()` or write. */
export class Swarm extends Collection {
  #attrs: wire.Swarm | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** The Engine's JSON, with the join tokens in it, which do not print; `undefined` before the first `reload()`. */
  get attrs(): Readonly<wire.Swarm> | undefined {
    return deepFreeze(this.#attrs);
  }

  get id(): string | undefined {
    return this.#attrs?.ID;
  }

  /** The version that the next `update()` starts from. */
  get version(): number | undefined {
    return this.#attrs?.Version.Index;
  }

  /**
   * Makes the Engine the first manager of a new swarm.
   *
   * @returns The node's ID.
   * @throws {@link UnavailableError} the Engine is in a swarm already.
   * @engine POST /swarm/init, since 1.24
   * @example await client.swarm.init({ advertiseAddr: 'eth0' });
   */
  async init(options: SwarmInitOptions = {}, control: RequestOptions = {}): Promise<string> {
    const nodeId = await this.api.swarm.init(initRequest(options), control);
    await this.reload(control);
    return nodeId;
  }

  /**
   * Makes the Engine a node of an existing swarm.
   *
   * @throws {@link UnavailableError} the Engine is in a swarm already, or the managers did not answer in time.
   * @engine POST /swarm/join, since 1.24
   */
  async join(options: SwarmJoinOptions, control: RequestOptions = {}): Promise<void> {
    await this.api.swarm.join(joinRequest(options), control);
    this.#attrs = undefined;
  }

  /**
   * Takes the Engine out of its swarm; with `force`, to be in none already is fine.
   *
   * @throws {@link UnavailableError} it is a manager, and `force` is not given.
   * @engine POST /swarm/leave, since 1.24
   */
  async leave(options: SwarmLeaveOptions = {}): Promise<void> {
    checkOptions('swarm.leave', options, ['force', 'signal', 'timeoutMs']);
    const { force = false, signal, timeoutMs } = options;
    try {
      await this.api.swarm.leave({ force }, { signal, timeoutMs });
    } catch (error) {
      const isOut = error instanceof UnavailableError && error.detail.includes('not part of a swarm');
      if (!force || !isOut) throw error;
    }
    this.#attrs = undefined;
  }

  /** Reads the swarm and gives the Engine's JSON. */
  async inspect(options: RequestOptions = {}): Promise<Readonly<wire.Swarm>> {
    this.#attrs = await this.api.swarm.inspect(options);
    return deepFreeze(this.#attrs);
  }

  /** @throws {@link NotManagerError} the Engine is a worker, or in no swarm. */
  async reload(options: RequestOptions = {}): Promise<this> {
    await this.inspect(options);
    return this;
  }

  /**
   * Changes the settings that are named, and keeps the rest.
   *
   * @param change - Settings, `null` puts one back to that of a new swarm; or a function that edits a copy of the
   * Engine's spec.
   * @throws {@link VersionConflictError} somebody else changed the swarm since `attrs` was read.
   * @engine POST /swarm/update, since 1.24
   * @example await client.swarm.update({ taskHistoryRetentionLimit: 7 });
   */
  update(
    change: SwarmUpdateOptions | ((spec: wire.StoredSwarmSpec) => void),
    options: SwarmWriteOptions = {},
  ): Promise<this> {
    const turn = this.#turn.then(() => this.#update(change, options));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** The tokens that let nodes join; they are secrets. */
  async joinTokens(options: RequestOptions = {}): Promise<JoinTokens> {
    return new JoinTokens((await this.inspect(options)).JoinTokens);
  }

  /** Replaces a join token; nodes that joined with the old one stay. */
  async rotateJoinToken(role: wire.NodeRole, options: SwarmWriteOptions = {}): Promise<string> {
    checkRole(role);
    await this.update(role === 'manager' ? { rotateManagerToken: true } : { rotateWorkerToken: true }, options);
    return (await this.joinTokens(options))[role];
  }

  /**
   * The key that unlocks managers after a restart, `''` when autolock is off; it is a secret.
   *
   * @engine GET /swarm/unlockkey, since 1.25
   */
  async unlockKey(options: RequestOptions = {}): Promise<string> {
    return (await this.api.swarm.unlockKey(options)).UnlockKey;
  }

  /** Replaces the unlock key and gives the new one. */
  async rotateUnlockKey(options: SwarmWriteOptions = {}): Promise<string> {
    await this.update({ rotateManagerUnlockKey: true }, options);
    return this.unlockKey(options);
  }

  /**
   * Unlocks a manager that was restarted with autolock on.
   *
   * @throws {@link UnauthorizedError} another key.
   * @throws {@link ConflictError} the swarm is not locked.
   * @engine POST /swarm/unlock, since 1.25
   */
  async unlock(key: string, options: RequestOptions = {}): Promise<void> {
    checkKey(key);
    await this.api.swarm.unlock({ UnlockKey: key }, options);
  }

  /** `attrs` without the join tokens, since what is logged often goes through here. */
  toJSON(): wire.ClusterInfo | undefined {
    if (!this.#attrs) return undefined;
    const info: Partial<wire.Swarm> = { ...this.#attrs };
    delete info.JoinTokens;
    return info as wire.ClusterInfo;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Swarm { ${this.id ?? 'not read yet'} }`;
  }

  async #update(
    change: SwarmUpdateOptions | ((spec: wire.StoredSwarmSpec) => void),
    { retryOnConflict = 0, signal, timeoutMs }: SwarmWriteOptions,
  ): Promise<this> {
    const control = { signal, timeoutMs };
    if (typeof change !== 'function') checkUpdate(change);
    const { rotateWorkerToken, rotateManagerToken, rotateManagerUnlockKey, ...settings } =
      typeof change === 'function' ? ({} as SwarmUpdateOptions) : change;
    const rotation = {
      ...(rotateWorkerToken && { rotateWorkerToken }),
      ...(rotateManagerToken && { rotateManagerToken }),
      ...(rotateManagerUnlockKey && { rotateManagerUnlockKey }),
    };
    const { attrs } = await writeVersioned<wire.Swarm, wire.StoredSwarmSpec>({
      held: this.#attrs ?? (await this.api.swarm.inspect(control)),
      retryOnConflict,
      always: Object.keys(rotation).length > 0,
      change: (spec) => {
        if (typeof change === 'function') return runEdit(change, cloneJson(spec));
        return mergeInto(SwarmSpec, spec, withDefaults(settings));
      },
      read: () => this.api.swarm.inspect(control),
      write: (version, spec) => this.api.swarm.update(version, spec, rotation, control),
    });
    this.#attrs = attrs;
    return this;
  }
}
