import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { optionPath } from '../option-path.js';

/** Refuses two mounts, secrets or configs at one place. */
export function checkContainer(spec: Partial<wire.ContainerSpec>, option: string): void {
  refuseDuplicates(
    spec.Mounts?.map((mount) => mount.Target),
    optionPath(option, 'mounts'),
  );
  refuseDuplicates(
    spec.Secrets?.map((secret) => secret.File?.Name),
    optionPath(option, 'secrets'),
  );
  refuseDuplicates(
    spec.Configs?.map((config) => config.File?.Name),
    optionPath(option, 'configs'),
  );
}

function refuseDuplicates(places: readonly (string | undefined)[] | undefined, option: string): void {
  const index = places?.findIndex((place, position) => place && places.indexOf(place) < position) ?? -1;
  if (index === -1) return;
  const place = JSON.stringify(places?.[index]);
  throw new InvalidArgumentError(
    `${option}[${index}]`,
    `${option}[${index}] is at ${place}, where another of the list is already.`,
  );
}
