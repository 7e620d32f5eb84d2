import type { EngineConnection } from '../http/engine-connection.js';
import type { RequestOptions } from '../http/request-options.js';
import { requireVersion, type SpecClass } from '../types/index.js';

/**
 * Gives the wire form of a spec, once it is certain that the API version in use keeps every field of it.
 *
 * The Engine strips newer fields in silence, so that a setting would be lost.
 *
 * @throws {@link UnsupportedVersionError} names the first field that would be dropped.
 */
export async function checkSpec(
  connection: EngineConnection,
  type: SpecClass,
  spec: object,
  operation: string,
  options: RequestOptions,
): Promise<object> {
  // Not `instanceof`: a spec class may come from another copy of the package.
  const { toJSON } = spec as { readonly toJSON?: () => object };
  const wire = toJSON ? toJSON.call(spec) : spec;
  const { signal, timeoutMs } = options;
  requireVersion(type, wire, await connection.version.get(operation, { signal, timeoutMs }));
  return wire;
}
