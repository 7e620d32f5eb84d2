import type { RequestOptions, wire } from '@swarmkit/api';
import type { Log } from '../logs/open-log.js';
import type { LogOptions } from '../logs/log-options.js';
import { Model } from '../model.js';
import type { TaskCollection } from './task-collection.js';
import type { TaskNames } from './task-names.js';

/** One unit of work of a service on a node. */
export class Task extends Model<wire.Task> {
  readonly #collection: TaskCollection;
  #names: TaskNames;

  /** Made by `client.tasks` and `service.tasks()`. */
  constructor(attrs: wire.Task, collection: TaskCollection, names: TaskNames = {}) {
    super(attrs);
    this.#collection = collection;
    this.#names = names;
  }

  /** As its container is called: `service.slot.id`, with the node's ID for a slot in global services. */
  get name(): string {
    const service = this.#names.service ?? this.serviceId ?? '';
    return `${service}.${this.slot ?? this.nodeId ?? ''}.${this.id}`;
  }

  get serviceId(): string | undefined {
    return this.wire.ServiceID;
  }

  /** From 1; none in global services, nor in the first slot of a job (the Engine leaves a 0 out). */
  get slot(): number | undefined {
    return this.wire.Slot;
  }

  /** What the node reports. */
  get state(): wire.TaskState {
    return this.wire.Status.State;
  }

  /** What the swarm wants it to become. */
  get desiredState(): wire.TaskState {
    return this.wire.DesiredState;
  }

  get message(): string | undefined {
    return this.wire.Status.Message;
  }

  /** Why it failed, was rejected, or finds no node. */
  get error(): string | undefined {
    return this.wire.Status.Err;
  }

  /** Of the container; only when it has ended. */
  get exitCode(): number | undefined {
    const ended = ['complete', 'failed', 'shutdown', 'remove', 'orphaned'].includes(this.state);
    return ended ? this.wire.Status.ContainerStatus?.ExitCode : undefined;
  }

  /** Host name of its node, once one is chosen and known. */
  get node(): string | undefined {
    return this.#names.node;
  }

  get nodeId(): string | undefined {
    return this.wire.NodeID;
  }

  get containerId(): string | undefined {
    return this.wire.Status.ContainerStatus?.ContainerID || undefined;
  }

  get image(): string {
    return this.wire.Spec.ContainerSpec?.Image ?? '';
  }

  get labels(): Readonly<Record<string, string>> {
    return this.attrs.Labels ?? {};
  }

  get createdAt(): Date {
    return new Date(this.wire.CreatedAt);
  }

  get updatedAt(): Date {
    return new Date(this.wire.UpdatedAt);
  }

  /** @throws {@link NotFoundError} the task was removed. */
  async reload(options: RequestOptions = {}): Promise<this> {
    const { attrs, names } = await this.#collection.read(this.id, options);
    this.#names = names;
    return this.refresh(attrs);
  }

  /**
   * Its output, line by line.
   *
   * @engine GET /tasks/{id}/logs, since 1.29
   * @example for await (const line of task.logs({ tail: 10 })) console.log(line.message);
   */
  logs(options: LogOptions = {}): Log {
    return this.#collection.logs(this.id, options);
  }

  protected summary(): readonly (string | undefined)[] {
    const where = this.node ?? this.nodeId?.slice(0, 12);
    return [this.name, this.state, where && `on ${where}`, this.error];
  }
}
