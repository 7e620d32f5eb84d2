import type { Query } from './query.js';

/** One call of an endpoint, before version, host and deadline are known. */
export interface EngineRequest {
  /** Name for errors, for example `services.update`. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path without version, made by the `path` tag. */
  readonly path: string;
  readonly query?: Query | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** First API version with this endpoint, when it is newer than 1.24. */
  readonly since?: string | undefined;
  /** The answer is a stream of bytes, not a document. */
  readonly streamed?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}
