import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';

/** Options of a {@link PlacementPreference}. */
export type PlacementPreferenceOptions = SpecOptions<PlacementPreference>;

/** A preference as options, a pair `['spread', 'node.labels.rack']`, or a text `spread=node.labels.rack`. */
export type PreferenceText = readonly [strategy: 'spread', descriptor: string] | string;

/** Among the nodes that may run a task, which the Engine takes first. */
export class PlacementPreference extends Spec<PlacementPreference, wire.PlacementPreference> {
  /** Spreads tasks evenly over the values of this label: `'node.labels.rack'` or `'engine.labels.zone'`. */
  @field('Spread.SpreadDescriptor', text) spread?: string;

  /** @example new PlacementPreference('spread', 'node.labels.rack') */
  constructor(preference?: PlacementPreferenceOptions | 'spread', descriptor?: string) {
    super(typeof preference === 'string' ? readPreference([preference, descriptor ?? ''], 'preference') : preference);
  }
}

/** Options of a preference in any of its forms. */
export function readPreference(
  value: PlacementPreferenceOptions | PreferenceText,
  option: string,
): PlacementPreferenceOptions {
  const pair: unknown = typeof value === 'string' ? value.split(/=(.*)/s, 2) : value;
  if (!Array.isArray(pair)) return value as PlacementPreferenceOptions;
  const [strategy, spread] = pair as unknown[];
  if (strategy === 'spread' && typeof spread === 'string' && spread !== '') return { spread };
  throw new InvalidArgumentError(option, `${option} must be ['spread', 'node.labels.…'] or 'spread=node.labels.…'.`);
}
