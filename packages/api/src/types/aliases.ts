import { InvalidArgumentError } from '../errors/index.js';
import { fieldsOf } from './class-transformer.js';
import { optionPath } from './option-path.js';
import type { SpecClass } from './spec-class.js';
import { isWireObject } from './wire-object.js';

/**
 * The options under our names, where a field is also known by another: `maxreplicas` is `maxReplicas`.
 *
 * @throws {@link InvalidArgumentError} one option comes under both names
 */
export function withoutAliases(Class: SpecClass, options: object, option: string): object {
  if (!isWireObject(options)) return options;
  const renamed = new Map<string, string>();
  for (const { property, alias } of fieldsOf(Class)) {
    if (alias === undefined || !Object.hasOwn(options, alias)) continue;
    if (Object.hasOwn(options, property)) {
      const path = optionPath(option, alias);
      throw new InvalidArgumentError(path, `${path} is the same as ${property}: give one of them.`);
    }
    renamed.set(alias, property);
  }
  if (renamed.size === 0) return options;
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [renamed.get(name) ?? name, value]));
}
