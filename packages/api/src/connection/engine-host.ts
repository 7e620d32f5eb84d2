import type { Socket } from 'node:net';

/** How a connection is made: by a socket's path, or by a function that dials. */
export type Dialling = { readonly socketPath: string } | { readonly dial: () => Socket };

/** Where an Engine is and how to get there. */
export interface EngineHost {
  /** As in `DOCKER_HOST`, without credentials. */
  readonly url: string;
  /** Value of the Host header. */
  readonly authority: string;
  readonly dialling: Dialling;
}
