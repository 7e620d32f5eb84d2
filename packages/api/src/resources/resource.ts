import type { EngineConnection } from '../http/engine-connection.js';
import type { EngineRequest } from '../http/engine-request.js';
import type { HttpResponse } from '../http/http-client.js';
import type { RequestPlace } from '../errors/transport-error.js';
import { readJson } from '../http/read-json.js';

/** Base of the classes with one method per endpoint; answers are given exactly as the Engine sent them. */
export abstract class Resource {
  constructor(protected readonly connection: EngineConnection) {}

  protected async json<T>(request: EngineRequest): Promise<T> {
    const { body } = await this.connection.send(request);
    return readJson(body as Buffer, this.place(request.operation)) as T;
  }

  protected async empty(request: EngineRequest): Promise<void> {
    await this.connection.send(request);
  }

  protected stream(request: EngineRequest): Promise<HttpResponse> {
    return this.connection.send({ ...request, streamed: true });
  }

  protected place(operation: string): RequestPlace {
    return { host: this.connection.host, operation };
  }
}
