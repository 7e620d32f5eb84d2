import type * as wire from '../../wire/index.js';
import { healthTest, type HealthTest } from './health-test.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { type Duration, durationFrom } from '../units/duration.js';
import { count } from '../units/integer.js';

const interval = durationFrom(1e6, true);

/** Options of a {@link Healthcheck}. */
export type HealthcheckOptions = SpecOptions<Healthcheck>;

/** How the Engine finds out whether a container is healthy; what is absent comes from the image. */
export class Healthcheck extends Spec<Healthcheck, wire.HealthConfig> {
  /** A shell command as text, a list as the Engine takes it (`['CMD', …]`), or `'NONE'` to switch checks off. */
  @field('Test', healthTest) test?: HealthTest;

  /** Time between two checks; nanoseconds or text, 0 or at least 1 ms. */
  @field('Interval', interval) interval?: Duration;

  /** Time a check may take; nanoseconds or text, 0 or at least 1 ms. */
  @field('Timeout', interval) timeout?: Duration;

  /** Failures in a row that make a container unhealthy. */
  @field('Retries', count) retries?: number;

  /** Time to start in, during which failures do not count; nanoseconds or text. Since 1.29. */
  @field('StartPeriod', interval, { since: '1.29', default: 0 }) startPeriod?: Duration;

  /** Time between two checks during the start period; nanoseconds or text. Since 1.44. */
  @field('StartInterval', interval, { since: '1.44', default: 0 }) startInterval?: Duration;
}

/** Options of a health check; `false` switches off the one of the image. */
export function readHealthcheck(value: HealthcheckOptions | false): HealthcheckOptions {
  return value === false ? { test: 'NONE' } : value;
}
