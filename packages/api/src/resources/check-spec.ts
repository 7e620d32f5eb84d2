import { InvalidArgumentError } from '../errors/invalid-argument-error.js';
import type { EngineConnection } from '../http/engine-connection.js';
import type { RequestOptions } from '../http/request-options.js';
import { fieldsOf, requireVersion, type SpecClass } from '../types/index.js';

/**
 * Gives the wire form of a spec, once it is certain that the API version in use keeps every field of it.
 *
 * The Engine strips newer fields in silence, so that a setting would be lost.
 *
 * @throws {@link InvalidArgumentError} it is no spec, or options of one.
 * @throws {@link UnsupportedVersionError} names the first field that would be dropped.
 */
export async function checkSpec(
  connection: EngineConnection,
  type: SpecClass,
  spec: object,
  operation: string,
  options: RequestOptions,
): Promise<object> {
  checkForm(type, spec, operation);
  // Not `instanceof`: a spec class may come from another copy of the package.
  const { toJSON } = spec as { readonly toJSON?: () => object };
  const wire = toJSON ? toJSON.call(spec) : spec;
  const { signal, timeoutMs } = options;
  requireVersion(type, wire, await connection.version.get(operation, { signal, timeoutMs }));
  return wire;
}

/** Options look like a spec, and the Engine, which takes keys in any case, would take some of them and drop the rest. */
function checkForm(type: SpecClass, spec: unknown, operation: string): void {
  if (typeof spec !== 'object' || spec === null || Array.isArray(spec)) {
    throw new InvalidArgumentError(
      'spec',
      `${operation} needs a spec: new ${type.name}({ … }), or the Engine's own form`,
    );
  }
  if ('toJSON' in spec) return;
  const option = fieldsOf(type).find(({ property, path }) => property !== path[0] && Object.hasOwn(spec, property));
  if (option === undefined) return;
  const example = `new ${type.name}({ ${option.property}: … })`;
  throw new InvalidArgumentError(option.property, `${operation} takes no options: make a spec of them, ${example}`);
}
