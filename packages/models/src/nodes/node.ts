import type { RequestOptions, wire } from '@swarmkit/api';
import { Model } from '../model.js';
import type { TaskListOptions } from '../tasks/task-options.js';
import type { Task } from '../tasks/task.js';
import type { WriteOptions } from '../writing/write-options.js';
import type { NodeCollection } from './node-collection.js';
import type { NodeUpdateOptions } from './node-options.js';

/** A machine of the swarm. */
export class Node extends Model<wire.Node> {
  readonly #collection: NodeCollection;

  /** Made by `client.nodes`. */
  constructor(attrs: wire.Node, collection: NodeCollection) {
    super(attrs);
    this.#collection = collection;
  }

  /** The version that the next write starts from. */
  get version(): number {
    return this.wire.Version.Index;
  }

  get hostname(): string {
    return this.wire.Description.Hostname ?? '';
  }

  /** The role wanted; `isManager` tells whether it has become one. */
  get role(): wire.NodeRole {
    return this.wire.Spec.Role;
  }

  get availability(): wire.NodeAvailability {
    return this.wire.Spec.Availability;
  }

  get state(): wire.NodeState {
    return this.wire.Status.State;
  }

  /** IP address that the managers see it at. */
  get addr(): string | undefined {
    return this.wire.Status.Addr;
  }

  get isManager(): boolean {
    return this.wire.ManagerStatus !== undefined;
  }

  get isLeader(): boolean {
    return this.wire.ManagerStatus?.Leader === true;
  }

  /** Of managers only. */
  get reachability(): wire.Reachability | undefined {
    return this.wire.ManagerStatus?.Reachability;
  }

  get labels(): Readonly<Record<string, string>> {
    return this.attrs.Spec.Labels ?? {};
  }

  /** Labels from the configuration of its Engine. */
  get engineLabels(): Readonly<Record<string, string>> {
    return this.attrs.Description.Engine.Labels ?? {};
  }

  get engineVersion(): string | undefined {
    return this.wire.Description.Engine.EngineVersion;
  }

  get createdAt(): Date {
    return new Date(this.wire.CreatedAt);
  }

  get updatedAt(): Date {
    return new Date(this.wire.UpdatedAt);
  }

  /** @throws {@link NotFoundError} the node was removed. */
  async reload(options: RequestOptions = {}): Promise<this> {
    return this.refresh(await this.#collection.client.api.nodes.inspect(this.id, options));
  }

  /**
   * Changes what is named and keeps the rest.
   *
   * @param change - `labels` replaces them all; a function edits a copy of the Engine's spec.
   * @throws {@link VersionConflictError} somebody else changed the node.
   * @engine POST /nodes/{id}/update, since 1.24
   * @example await node.update({ labels: { ...node.labels, disk: 'ssd' } });
   */
  update(change: NodeUpdateOptions | ((spec: wire.StoredNodeSpec) => void), options: WriteOptions = {}): Promise<this> {
    return this.inTurn(async () => this.refresh(await this.#collection.write(this.wire, change, options)));
  }

  /** Moves its tasks elsewhere and gives it no new ones. */
  drain(options: WriteOptions = {}): Promise<this> {
    return this.update({ availability: 'drain' }, options);
  }

  /** Lets it take tasks; those it lost before do not come back by themselves. */
  activate(options: WriteOptions = {}): Promise<this> {
    return this.update({ availability: 'active' }, options);
  }

  /** Gives it no new tasks; those it has go on. */
  pause(options: WriteOptions = {}): Promise<this> {
    return this.update({ availability: 'pause' }, options);
  }

  /** Makes a manager of it; it takes a moment until `isManager` says so. */
  promote(options: WriteOptions = {}): Promise<this> {
    return this.update({ role: 'manager' }, options);
  }

  /**
   * Makes a worker of it.
   *
   * @throws {@link BadRequestError} the swarm would lose its last manager, or its quorum.
   */
  demote(options: WriteOptions = {}): Promise<this> {
    return this.update({ role: 'worker' }, options);
  }

  /** Tasks on this node. */
  tasks(options: TaskListOptions = {}): Promise<Task[]> {
    return this.#collection.client.tasks.list({ ...options, filters: { ...options.filters, node: [this.id] } });
  }

  /**
   * Takes it out of the swarm's list.
   *
   * @param options - `force` also when it is not down.
   * @throws {@link BadRequestError} it is up, or a manager.
   * @engine DELETE /nodes/{id}, since 1.24
   */
  remove(options: RequestOptions & { readonly force?: boolean | undefined } = {}): Promise<void> {
    return this.#collection.remove(this.id, options);
  }

  protected summary(): readonly (string | undefined)[] {
    const role = this.isLeader ? 'leader' : this.role;
    return [this.hostname, role, this.state, this.availability, this.shortId];
  }
}
