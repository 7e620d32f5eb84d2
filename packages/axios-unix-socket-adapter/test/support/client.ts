import axios from 'axios';
import type { AxiosInstance, CreateAxiosDefaults } from 'axios';
import { createUnixSocketAdapter } from '../../src/index.js';
import type { UnixSocketAdapter, UnixSocketAdapterOptions, UnixSocketError } from '../../src/index.js';
import { afterTest } from './temporary-server.js';

export interface TestClient {
  readonly http: AxiosInstance;
  readonly adapter: UnixSocketAdapter;
}

/** An axios instance over an adapter that is destroyed after the test. */
export function createClient(options: UnixSocketAdapterOptions, defaults: CreateAxiosDefaults = {}): TestClient {
  const adapter = createUnixSocketAdapter(options);
  afterTest(() => adapter.destroy());
  return { adapter, http: axios.create({ ...defaults, adapter }) };
}

/** The error that a request rejects with. */
export async function failure(request: Promise<unknown>): Promise<UnixSocketError> {
  const outcome = await request.then(
    (response) => ({ response }),
    (error: unknown) => ({ error }),
  );
  if ('response' in outcome) throw new Error('expected the request to fail');
  return outcome.error as UnixSocketError;
}
