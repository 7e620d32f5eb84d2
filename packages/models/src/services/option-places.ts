import {
  ContainerSpec,
  fieldsOf,
  InvalidArgumentError,
  nearestName,
  Placement,
  ServiceSpec,
  TaskTemplate,
} from '@swarmkit/api';
import { adviceOnWord } from './option-words.js';

type Place = 'service' | 'task' | 'placement' | 'container' | 'own';

const own = ['replicas', 'ports', 'containerLabels', 'logDriver', 'logDriverOptions', 'forceUpdate'];

const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...namesOf(ContainerSpec).map((name) => [name, 'container'] as const),
  ...namesOf(Placement).map((name) => [name, 'placement'] as const),
  ...namesOf(TaskTemplate, 'containerSpec', 'placement').map((name) => [name, 'task'] as const),
  ...namesOf(ServiceSpec, 'taskTemplate').map((name) => [name, 'service'] as const),
  ...own.map((name) => [name, 'own'] as const),
]);

function namesOf(type: Parameters<typeof fieldsOf>[0], ...without: readonly string[]): string[] {
  return fieldsOf(type)
    .flatMap(({ property, alias }) => (alias === undefined ? property : [property, alias]))
    .filter((name) => !without.includes(name));
}

/**
 * Tells which part of a service's spec an option belongs to.
 *
 * @throws {@link InvalidArgumentError} there is no such option.
 */
export function placeOf(option: string): Place {
  const place = places.get(option);
  if (place) return place;
  const guess = innerOption(option) ?? innerOption(camelCase(option));
  const advice = guess === undefined ? (adviceOnWord(option) ?? nearest(option)) : `did you mean ${guess}?`;
  throw new InvalidArgumentError(option, `a service has no option ${option}: ${advice}`);
}

function nearest(option: string): string {
  const name = nearestName(option, [...places.keys()]);
  return name === undefined ? 'the type ServiceOptions lists those there are' : `did you mean ${name}?`;
}

function camelCase(name: string): string {
  return name.replaceAll(/[_-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** An option inside another one: people write `memLimit` for `resources.memLimit`. */
function innerOption(name: string): string | undefined {
  const outer = [ContainerSpec, TaskTemplate, ServiceSpec].flatMap((type) => fieldsOf(type));
  const owner = outer.find((field) => {
    const isSpec = field.merge !== undefined && places.has(field.property);
    return isSpec && field.nested && namesOf(field.nested()).includes(name);
  });
  return owner && `${owner.property}.${name}`;
}
