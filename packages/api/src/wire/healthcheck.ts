/** The test that decides whether a container is healthy; 0 or absent inherits from the image. */
export interface HealthConfig {
  /** `[]` inherits, `['NONE']` turns off, `['CMD', …]` runs directly, `['CMD-SHELL', command]` in the image's shell. */
  Test?: string[];
  /** Nanoseconds between checks: 0, or at least 1 ms. */
  Interval?: number;
  /** Nanoseconds a check may take: 0, or at least 1 ms. */
  Timeout?: number;
  /** Failures in a row that make the container unhealthy. */
  Retries?: number;
  /** Nanoseconds a starting container is given: 0, or at least 1 ms. Since 1.29. */
  StartPeriod?: number;
  /** Nanoseconds between checks within the start period: 0, or at least 1 ms. Since 1.44. */
  StartInterval?: number;
}
