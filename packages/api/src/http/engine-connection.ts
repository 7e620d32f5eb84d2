import { ApiVersion } from '../version/api-version.js';
import { AxiosHttpClient, type AxiosHttpClientOptions } from './axios-http-client.js';
import type { HttpClient, Send } from './http-client.js';
import { pipeline } from './pipeline.js';
import { raiseErrors } from './raise-errors.js';

/** One Engine with its API version: what every resource sends its requests through. */
export class EngineConnection {
  readonly host: string;
  readonly version: ApiVersion;
  readonly send: Send;
  readonly #client: HttpClient;

  constructor(options: AxiosHttpClientOptions, apiVersion: string | undefined) {
    this.#client = new AxiosHttpClient(options);
    this.host = this.#client.host;
    this.version = new ApiVersion(this.#client, apiVersion);
    this.send = pipeline([raiseErrors(this.host), this.version.step], this.#client.send);
  }

  /** Sends a request whose path takes no version, `/_ping`. */
  sendUnversioned(request: Parameters<Send>[0]): ReturnType<Send> {
    return pipeline([raiseErrors(this.host)], this.#client.send)(request);
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}
