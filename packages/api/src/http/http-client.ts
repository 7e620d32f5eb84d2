import type { Readable } from 'node:stream';
import type { EngineRequest } from './engine-request.js';

/** An answer, whatever its status; a header's name is in lower case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** A `Readable` when the request asked for a stream, else the whole body. */
  readonly body: Buffer | Readable;
  /** What to throw for a body that breaks off while it is read; every streamed answer has it. */
  readonly failure?: ((error: unknown) => unknown) | undefined;
}

/** Sends a request and gives the answer; the steps of the pipeline have the same shape. */
export type Send = (request: EngineRequest) => Promise<HttpResponse>;

/** Carries requests to one Engine. */
export interface HttpClient {
  readonly host: string;
  readonly send: Send;
  /** Ends everything under way and closes every socket. */
  close(): Promise<void>;
}
