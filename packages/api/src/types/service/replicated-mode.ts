import type * as wire from '../../wire/index.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { count } from '../units/integer.js';

/** A number of tasks that are kept running. */
export class ReplicatedMode extends Spec<ReplicatedMode, wire.ReplicatedMode> {
  /** The Engine's default is 1. */
  @field('Replicas', count) replicas?: number;
}

/** A number of tasks that run to their end. */
export class ReplicatedJobMode extends Spec<ReplicatedJobMode, wire.ReplicatedJobMode> {
  /** Tasks that run at once; the Engine's default is 1. */
  @field('MaxConcurrent', count) maxConcurrent?: number;

  /** Tasks that must end well; the Engine's default is `maxConcurrent`. */
  @field('TotalCompletions', count) totalCompletions?: number;
}

/** Options of a {@link ReplicatedMode}. */
export type ReplicatedModeOptions = SpecOptions<ReplicatedMode>;

/** Options of a {@link ReplicatedJobMode}. */
export type ReplicatedJobModeOptions = SpecOptions<ReplicatedJobMode>;
