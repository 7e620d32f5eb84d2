import { InvalidArgumentError, type RequestOptions, ServiceSpec, type wire } from '@swarmkit/api';
import type { LogOptions } from '../logs/log-options.js';
import type { Log } from '../logs/open-log.js';
import { Model } from '../model.js';
import type { TaskListOptions } from '../tasks/task-options.js';
import type { Task } from '../tasks/task.js';
import { waitUntilConverged } from '../waiting/wait-until-converged.js';
import type { WaitOptions } from '../waiting/wait-options.js';
import { checkWriteOptions } from './check-write-options.js';
import { withoutDigest } from './image-reference.js';
import type { ServiceCollection } from './service-collection.js';
import { modeName, replicasOf } from './service-mode.js';
import type { ServiceUpdateOptions, ServiceWriteOptions } from './service-options.js';
import { rollbackService, type ServiceChange, updateService, type WrittenService } from './service-update.js';
import type { ServiceSpecDraft } from './spec-draft.js';

/** A service of the swarm: a snapshot of its state, and what can be done with it. */
export class Service extends Model<wire.Service> {
  readonly #collection: ServiceCollection;
  #spec: { readonly from: wire.Service; readonly spec: ServiceSpec } | undefined;
  #warnings: readonly string[];

  /** Made by `client.services`. */
  constructor(attrs: wire.Service, collection: ServiceCollection, warnings: readonly string[] = []) {
    super(attrs);
    this.#collection = collection;
    this.#warnings = warnings;
  }

  get name(): string {
    return this.wire.Spec.Name;
  }

  /** The version that the next write starts from. */
  get version(): number {
    return this.wire.Version.Index;
  }

  /** As the Engine keeps it, with the digest it was pinned to. */
  get image(): string {
    return this.wire.Spec.TaskTemplate.ContainerSpec?.Image ?? '';
  }

  get mode(): wire.ServiceModeName {
    return modeName(this.wire.Spec.Mode);
  }

  /** Tasks wanted, completions of a replicated job; `undefined` where every node has one. */
  get replicas(): number | undefined {
    return replicasOf(this.wire.Spec.Mode);
  }

  get labels(): Readonly<Record<string, string>> {
    return this.attrs.Spec.Labels ?? {};
  }

  get createdAt(): Date {
    return new Date(this.wire.CreatedAt);
  }

  get updatedAt(): Date {
    return new Date(this.wire.UpdatedAt);
  }

  /** The spec in this SDK's names, durations and sizes in the Engine's units; made when first asked for. */
  get spec(): ServiceSpec {
    if (this.#spec?.from !== this.wire) this.#spec = { from: this.wire, spec: ServiceSpec.fromWire(this.wire.Spec) };
    return this.#spec.spec;
  }

  /** The spec that a rollback goes back to. */
  get previousSpec(): ServiceSpec | undefined {
    return this.wire.PreviousSpec && ServiceSpec.fromWire(this.wire.PreviousSpec);
  }

  /** How far the last update came; `undefined` when it replaced no task. */
  get updateStatus(): Readonly<wire.UpdateStatus> | undefined {
    return this.attrs.UpdateStatus;
  }

  /** Numbers of running and desired tasks, after `services.list({ status: true })`. */
  get status(): Readonly<wire.ServiceStatus> | undefined {
    return this.attrs.ServiceStatus;
  }

  /** Published ports with the numbers that the swarm chose. */
  get ports(): readonly wire.PortConfig[] {
    return this.attrs.Endpoint.Ports ?? [];
  }

  /** What the Engine, or the look-up of the image, had to say about the last write. */
  get warnings(): readonly string[] {
    return this.#warnings;
  }

  /** @throws {@link NotFoundError} the service was removed. */
  async reload(options: RequestOptions = {}): Promise<this> {
    return this.refresh(await this.#collection.client.api.services.inspect(this.id, {}, options));
  }

  /**
   * Changes what is named and keeps the rest; sends nothing when nothing changes.
   *
   * The version the object was read with is sent along. Progress of the orchestrator between is no conflict, another
   * writer's change is.
   *
   * @param change - Options, `null` removes one; or a function that edits a copy of the Engine's spec.
   * @throws {@link VersionConflictError} somebody else changed the service, see `retryOnConflict`.
   * @throws {@link InvalidArgumentError} an option is not usable; nothing was sent.
   * @engine POST /services/{id}/update, since 1.24
   * @example
   * await web.update({ image: 'nginx:1.28', hostname: null });
   * await web.update((spec) => { spec.TaskTemplate.ContainerSpec.Env.push('A=1'); });
   */
  update(change: ServiceUpdateOptions, options?: ServiceWriteOptions): Promise<this>;
  update(change: (spec: ServiceSpecDraft) => void, options?: ServiceWriteOptions): Promise<this>;
  update(change: ServiceChange, options: ServiceWriteOptions = {}): Promise<this> {
    return this.#write((attrs) => updateService(this.#collection.client, attrs, change, options), options);
  }

  /**
   * Sets the number of tasks, or the completions of a replicated job; running tasks stay.
   *
   * @throws {@link InvalidArgumentError} a global service has one on each node.
   * @example await web.scale(5, { wait: true });
   */
  async scale(replicas: number, options: ServiceWriteOptions = {}): Promise<this> {
    if ((replicas as unknown) == null) {
      throw new InvalidArgumentError('replicas', 'replicas is missing: service.scale(3)');
    }
    return this.update({ replicas }, options);
  }

  /** Replaces every task though nothing else changes. */
  forceUpdate(options: ServiceWriteOptions = {}): Promise<this> {
    return this.update({ forceUpdate: true }, options);
  }

  /**
   * Goes back to the spec before the last update.
   *
   * @throws {@link BadRequestError} there is no spec to go back to.
   * @engine POST /services/{id}/update?rollback=previous, since 1.28
   */
  rollback(options: ServiceWriteOptions = {}): Promise<this> {
    return this.#write((attrs) => rollbackService(this.#collection.client, attrs, options), options);
  }

  /**
   * Waits until the tasks of the current spec run and stay up, or a job is complete.
   *
   * @throws {@link RolloutError} it was paused or rolled back, or cannot succeed; says which tasks failed and why.
   * @throws {@link WaitTimeoutError} it took longer than `timeoutMs`.
   * @throws {@link NotFoundError} the service was removed meanwhile.
   * @example await web.waitUntilConverged({ timeoutMs: 60_000, onProgress: (p) => console.log(`${p.running}/${p.desired}`) });
   */
  async waitUntilConverged(options: WaitOptions = {}): Promise<this> {
    const attrs = await waitUntilConverged(this.#collection.client.api, this.id, options);
    // A write may have finished since the last look: what is older must not replace what is newer.
    return attrs.Version.Index >= this.version ? this.refresh(attrs) : this;
  }

  /**
   * The output of its tasks, line by line; both streams unless one is asked for.
   *
   * @engine GET /services/{id}/logs, since 1.29
   * @example for await (const line of web.logs({ follow: true })) console.log(line.taskId, line.message);
   */
  logs(options: LogOptions = {}): Log {
    return this.#collection.logs(this.id, options);
  }

  /** Its tasks, newest first, with those that ended and are kept as history. */
  tasks(options: TaskListOptions = {}): Promise<Task[]> {
    return this.#collection.client.tasks.ofService(this, options);
  }

  /**
   * Removes the service; its tasks are stopped afterwards.
   *
   * @throws {@link NotFoundError} it is gone already.
   * @engine DELETE /services/{id}, since 1.24
   */
  remove(options: RequestOptions = {}): Promise<void> {
    return this.#collection.remove(this.id, options);
  }

  protected summary(): readonly (string | undefined)[] {
    const { mode, replicas, status } = this;
    const noun = mode === 'replicated' ? 'replica' : 'completion';
    const wanted = replicas === undefined ? mode : `${replicas} ${noun}${replicas === 1 ? '' : 's'}`;
    const counts = status ? `${status.RunningTasks}/${status.DesiredTasks}` : wanted;
    return [this.name, counts, withoutDigest(this.image), this.shortId];
  }

  async #write(write: (attrs: wire.Service) => Promise<WrittenService>, options: ServiceWriteOptions): Promise<this> {
    checkWriteOptions('service.update', options);
    await this.inTurn(async () => {
      const { attrs, warnings } = await write(this.wire);
      this.#warnings = warnings;
      this.refresh(attrs);
    });
    return this.#collection.waitIfAsked(this, options);
  }
}
