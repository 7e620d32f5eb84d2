import { SwarmkitError } from './swarmkit-error.js';

/** Where a request went and what it was for. */
export interface RequestPlace {
  /** The Engine asked, for example `unix:///var/run/docker.sock`. */
  readonly host: string;
  /** What was being done, for example `services.update`. */
  readonly operation: string;
}

/** The Engine could not be reached, or what answered did not speak its language. */
export abstract class TransportError extends SwarmkitError {
  readonly host: string;
  readonly operation: string;

  constructor(place: RequestPlace, message: string, options?: ErrorOptions) {
    super(`${place.operation}: ${message}`, options);
    this.host = place.host;
    this.operation = place.operation;
  }
}
