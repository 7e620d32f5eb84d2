import type * as wire from '../../wire/index.js';
import { oneOf } from '../codecs/one-of.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { type Duration, duration } from '../units/duration.js';
import { count } from '../units/integer.js';
import { ratio } from '../units/ratio.js';

/** Options of an {@link UpdateConfig}. */
export type UpdateConfigOptions = SpecOptions<UpdateConfig>;

/** How a new version of the tasks is rolled out. */
export class UpdateConfig extends Spec<UpdateConfig, wire.UpdateConfig> {
  /** Tasks replaced at once; 0, and absent beside other options, is all of them. */
  @field('Parallelism', count) parallelism?: number;

  /** Time between two batches; nanoseconds or text. */
  @field('Delay', duration) delay?: Duration;

  /** What happens when new tasks fail; the Engine's default is `'pause'`. `'rollback'` since 1.28. */
  @field('FailureAction', oneOf('pause', 'continue', 'rollback'), { values: { rollback: '1.28' } })
  failureAction?: 'pause' | 'continue' | 'rollback';

  /** Time a new task is watched for failure; nanoseconds or text. The Engine's default is 5 s. Since 1.25. */
  @field('Monitor', duration, { since: '1.25', default: 0 }) monitor?: Duration;

  /** Share of new tasks that may fail, 0 to 1. Since 1.25. */
  @field('MaxFailureRatio', ratio, { since: '1.25', default: 0 }) maxFailureRatio?: number;

  /** Whether the old task stops before the new one starts, the Engine's default, or after. Since 1.29. */
  @field('Order', oneOf('stop-first', 'start-first'), { since: '1.29', default: 'stop-first' })
  order?: 'stop-first' | 'start-first';
}
