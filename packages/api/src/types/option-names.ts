import { InvalidArgumentError } from '../errors/index.js';
import { withoutAliases } from './aliases.js';
import { fieldsOf } from './class-transformer.js';
import { nearestName } from './nearest-name.js';
import { optionPath } from './option-path.js';
import type { SpecClass } from './spec-class.js';

/**
 * Refuses what is not an object of options, and options that `Class` does not have.
 *
 * @returns The options, under our names where they came under others.
 * @throws {@link InvalidArgumentError} naming the nearest option there is
 */
export function checkOptionNames(Class: SpecClass, options: object, option: string): object {
  const names = new Set(fieldsOf(Class).map((field) => field.property));
  if (typeof options !== 'object' || (options as unknown) === null || Array.isArray(options)) {
    const some = [...names].slice(0, 2).join(', ');
    const advice = `${Class.name} options, such as { ${some}${names.size > 2 ? ', …' : ''} }`;
    throw new InvalidArgumentError(option, `${option || 'The argument'} must be an object of ${advice}.`);
  }
  const unknown = Object.keys(options).find((name) => !names.has(name));
  if (unknown === undefined) return options;
  const renamed = withoutAliases(Class, options, option);
  if (renamed !== options) return checkOptionNames(Class, renamed, option);
  const path = optionPath(option, unknown);
  const guess = findOption(Class, unknown);
  const advice = guess ? `did you mean ${optionPath(option, guess)}?` : `there are ${[...names].join(', ')}.`;
  throw new InvalidArgumentError(path, `${path} is not an option of ${Class.name}: ${advice}`);
}

function findOption(Class: SpecClass, name: string): string | undefined {
  const fields = fieldsOf(Class);
  const byWireName = fields.find((field) => field.path.at(-1)?.toLowerCase() === name.toLowerCase());
  const names = fields.map((field) => field.property);
  return byWireName?.property ?? innerOption(Class, name) ?? nearestName(name, names);
}

// People leave out the levels in between: `image` means `taskTemplate.containerSpec.image`.
function innerOption(Class: SpecClass, name: string, depth = 0): string | undefined {
  const fields = fieldsOf(Class);
  if (fields.some((field) => field.property === name)) return name;
  if (depth === 3) return undefined;
  for (const field of fields) {
    const inner = field.merge && field.nested && innerOption(field.nested(), name, depth + 1);
    if (inner !== undefined) return optionPath(field.property, inner);
  }
  return undefined;
}
