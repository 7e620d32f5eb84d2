import { ApiVersion } from '../version/api-version.js';
import { AxiosHttpClient, type AxiosHttpClientOptions } from './axios-http-client.js';
import type { Send } from './http-client.js';
import { pipeline } from './pipeline.js';
import { raiseErrors } from './raise-errors.js';
import { retryStaleConnection } from './retry-stale-connection.js';

/** One Engine with its API version: what every resource sends its requests through. */
export class EngineConnection {
  readonly host: string;
  readonly version: ApiVersion;
  readonly send: Send;
  /** Sends a request whose path takes no version, `/_ping`. */
  readonly sendUnversioned: Send;
  readonly close: () => Promise<void>;

  constructor(options: AxiosHttpClientOptions, apiVersion: string | undefined) {
    const client = new AxiosHttpClient(options);
    this.host = client.host;
    this.close = () => client.close();
    const send = pipeline([retryStaleConnection], client.send);
    this.version = new ApiVersion({ host: this.host, send, close: this.close }, apiVersion);
    this.send = pipeline([raiseErrors(this.host), this.version.step], send);
    this.sendUnversioned = pipeline([raiseErrors(this.host)], send);
  }
}
