import type { RequestOptions, wire } from '@swarmkit/api';
import { Collection } from '../collection.js';
import type { LogOptions } from '../logs/log-options.js';
import { type Log, openLog } from '../logs/open-log.js';
import { Task } from './task.js';
import { compareTimes } from './compare-times.js';
import { lookUpTaskNames, type TaskNames } from './task-names.js';
import { type TaskListOptions, taskFilters } from './task-options.js';

/** Tasks of all services: `client.tasks`. */
export class TaskCollection extends Collection {
  /**
   * Reads a task by id, or an id prefix that only one task has.
   *
   * @throws {@link NotFoundError} no such task.
   * @engine GET /tasks/{id}, since 1.24
   */
  async get(id: string, options: RequestOptions = {}): Promise<Task> {
    const { attrs, names } = await this.read(id, options);
    return new Task(attrs, this, names);
  }

  /**
   * Lists tasks, newest first, with those that ended and are kept as history.
   *
   * @example await client.tasks.list({ filters: { service: ['web'] }, desiredState: 'running' });
   * @engine GET /tasks, since 1.24
   */
  async list(options: TaskListOptions = {}): Promise<Task[]> {
    const { signal, timeoutMs } = options;
    const tasks = await this.api.tasks.list({ filters: taskFilters(options) }, { signal, timeoutMs });
    return this.#wrap(tasks, undefined, { signal, timeoutMs });
  }

  /** The tasks of one service; its name is known, so only the nodes are looked up. */
  async ofService(service: { readonly id: string; readonly name: string }, options: TaskListOptions): Promise<Task[]> {
    const { signal, timeoutMs } = options;
    const filters = { ...taskFilters(options), service: [service.id] };
    return this.#wrap(await this.api.tasks.list({ filters }, { signal, timeoutMs }), service.name, {
      signal,
      timeoutMs,
    });
  }

  /** Reads a task, with the names of its service and node. */
  async read(id: string, options: RequestOptions): Promise<{ readonly attrs: wire.Task; readonly names: TaskNames }> {
    const attrs = await this.api.tasks.inspect(id, options);
    const names = await lookUpTaskNames(this.api, [attrs], undefined, options);
    return { attrs, names: names(attrs) };
  }

  logs(id: string, options: LogOptions): Log {
    return openLog((query, control) => this.api.tasks.logs(id, query, control), options);
  }

  async #wrap(tasks: wire.Task[], serviceName: string | undefined, options: RequestOptions): Promise<Task[]> {
    const names = await lookUpTaskNames(this.api, tasks, serviceName, options);
    return tasks
      .map((task) => new Task(task, this, names(task)))
      .sort((one, other) => compareTimes(other.attrs.CreatedAt, one.attrs.CreatedAt));
  }
}
