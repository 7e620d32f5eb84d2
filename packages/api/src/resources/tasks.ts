import { encodeFilters, type ListParameters } from '../http/filters.js';
import { path } from '../http/path.js';
import type { RequestOptions } from '../http/request-options.js';
import { type LogStream, openLogStream } from '../streams/log-stream.js';
import type * as wire from '../wire/index.js';
import { checkQuery } from './check-query.js';
import { logsQuery } from './logs-query.js';
import { Resource } from './resource.js';

const filterKeys = ['id', 'name', 'service', 'node', 'label', 'desired-state', '_up-to-date', 'runtime'] as const;

/** Endpoints under `/tasks`, in the Engine's own shapes. */
export class TasksApi extends Resource {
  /**
   * Lists tasks, also those that have ended and are kept as history.
   *
   * @throws {@link NotFoundError} the service or node named in a filter does not exist.
   * @engine GET /tasks, since 1.24
   */
  async list(query: ListParameters<wire.TaskFilters> = {}, options: RequestOptions = {}): Promise<wire.Task[]> {
    checkQuery('tasks.list', query, ['filters']);
    return this.json({
      ...options,
      operation: 'tasks.list',
      method: 'GET',
      path: '/tasks',
      query: { filters: encodeFilters(filterKeys, query.filters) },
    });
  }

  /**
   * Reads a task.
   *
   * @throws {@link NotFoundError} no such task.
   * @engine GET /tasks/{id}, since 1.24
   */
  async inspect(id: string, options: RequestOptions = {}): Promise<wire.Task> {
    return this.json({ ...options, operation: 'tasks.inspect', method: 'GET', path: path`/tasks/${id}` });
  }

  /**
   * Reads the log of a task, frame by frame; opens with the first frame asked for.
   *
   * @param query - Both streams unless one is named; `since` in seconds since 1970.
   * @throws {@link LogStreamError} the Engine reports a failure in mid-stream.
   * @engine GET /tasks/{id}/logs, since 1.29
   */
  logs(id: string, query: wire.LogsQuery = {}, options: RequestOptions = {}): LogStream {
    const operation = 'tasks.logs';
    const request = {
      ...options,
      operation,
      method: 'GET',
      path: path`/tasks/${id}/logs`,
      query: logsQuery(query),
      since: '1.29',
    } as const;
    return openLogStream(this.place(operation), () => this.stream(request));
  }
}
