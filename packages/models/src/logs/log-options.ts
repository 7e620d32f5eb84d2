import type { RequestOptions } from '@swarmkit/api';

/** Which part of a log to read, and for how long. */
export interface LogOptions extends RequestOptions {
  /**
   * Goes on with new lines until stopped: by `break`, which ends it well, by `signal`, or by `client.close()`, which ends it
   * with a `ConnectionError`. The Engine itself does not end it, not even when the service is removed.
   */
  readonly follow?: boolean | undefined;
  /** Last lines of each task, a line over 16 KiB counts as several; all by default. */
  readonly tail?: number | 'all' | undefined;
  /** Only later lines: a `Date`, seconds since 1970, an RFC 3339 text, or a duration before now such as `'10m'`. */
  readonly since?: Date | number | string | undefined;
  /** Gives each line its `timestamp`. */
  readonly timestamps?: boolean | undefined;
  /** @defaultValue true unless only `stderr` is asked for */
  readonly stdout?: boolean | undefined;
  /** @defaultValue true unless only `stdout` is asked for */
  readonly stderr?: boolean | undefined;
}
