import type { SpecClass } from '../../../src/types/index.js';

/** Options of a class, and exactly what the Engine must get for them. */
export interface Example {
  readonly Class: SpecClass;
  readonly options: Readonly<Record<string, unknown>>;
  readonly wire: Readonly<Record<string, unknown>>;
  /** Fields that exclude one of those in the example. */
  readonly without?: readonly string[];
}
