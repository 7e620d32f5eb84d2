import type { RequestOptions } from '@swarmkit/api';

/** How a write is carried out. */
export interface WriteOptions extends RequestOptions {
  /**
   * How often to read the object again and repeat the change on it when somebody else changed it meanwhile.
   *
   * @defaultValue 0: the write fails with a `VersionConflictError`
   */
  readonly retryOnConflict?: number | undefined;
}
