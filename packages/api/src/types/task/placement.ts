import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { listOf } from '../codecs/list-of.js';
import { textList } from '../codecs/text-list.js';
import { field } from '../field.js';
import { optionPath } from '../option-path.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { count } from '../units/integer.js';
import {
  PlacementPreference,
  type PlacementPreferenceOptions,
  type PreferenceText,
  readPreference,
} from './placement-preference.js';
import { Platform, type PlatformOptions, type PlatformText, readPlatform } from './platform.js';

/** Options of a {@link Placement}. */
export type PlacementOptions = SpecOptions<Placement> & {
  /** `maxReplicas` as docker-py spells it. */
  readonly maxreplicas?: number | null | undefined;
};

/** Which nodes may run the tasks of a service. */
export class Placement extends Spec<Placement, wire.Placement> {
  /** All must hold, for example `['node.role==worker', 'node.labels.disk!=slow']`. */
  @field('Constraints', textList, { unordered: true }) constraints?: readonly string[];

  /** The first counts most: `['spread=node.labels.rack']`. Since 1.28. */
  @field('Preferences', listOf(() => PlacementPreference, readPreference), { since: '1.28' })
  preferences?: readonly (PlacementPreference | PlacementPreferenceOptions | PreferenceText)[];

  /** What the image can run on: `['linux/amd64']`. Since 1.30. */
  @field('Platforms', listOf(() => Platform, readPlatform), { since: '1.30', unordered: true })
  platforms?: readonly (Platform | PlatformOptions | PlatformText)[];

  /** Most replicas on one node; 0 is unlimited. Since 1.40. */
  @field('MaxReplicas', count, { since: '1.40', default: 0, alias: 'maxreplicas' }) maxReplicas?: number;

  constructor(options?: PlacementOptions) {
    super(options);
  }

  static check({ Constraints }: wire.Placement, option: string): void {
    const index = Constraints?.findIndex((constraint) => !/[!=]=/.test(constraint)) ?? -1;
    if (index === -1) return;
    const path = `${optionPath(option, 'constraints')}[${index}]`;
    throw new InvalidArgumentError(path, `${path} must compare with == or !=, such as 'node.role==manager'.`);
  }
}

/** Options of a placement; a list stands for its constraints. */
export function readPlacement(value: PlacementOptions | readonly string[]): PlacementOptions {
  return Array.isArray(value) ? { constraints: value as readonly string[] } : (value as PlacementOptions);
}
