import type * as wire from '../../wire/index.js';
import { oneOf } from '../codecs/one-of.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { type Duration, duration } from '../units/duration.js';
import { count } from '../units/integer.js';

/** Options of a {@link RestartPolicy}. */
export type RestartPolicyOptions = SpecOptions<RestartPolicy>;

/** When a task that ended is replaced; the Engine's defaults apply to what is absent. */
export class RestartPolicy extends Spec<RestartPolicy, wire.RestartPolicy> {
  /** The Engine's default is `'any'`. */
  @field('Condition', oneOf('none', 'on-failure', 'any')) condition?: 'none' | 'on-failure' | 'any';

  /** Time before a restart; nanoseconds or text. The Engine's default is 5 s. */
  @field('Delay', duration) delay?: Duration;

  /** Restarts before giving up; 0 never gives up. */
  @field('MaxAttempts', count) maxAttempts?: number;

  /** Time over which restarts are counted; nanoseconds or text, 0 is for ever. */
  @field('Window', duration) window?: Duration;
}
