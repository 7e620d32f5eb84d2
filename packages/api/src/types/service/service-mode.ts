import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { nested } from '../codecs/nested.js';
import { type Presence, presence } from '../codecs/presence.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { modeKeys, modeNames } from './mode-keys.js';
import { readMode, type ServiceModeOptions } from './mode-options.js';
import {
  ReplicatedJobMode,
  type ReplicatedJobModeOptions,
  ReplicatedMode,
  type ReplicatedModeOptions,
} from './replicated-mode.js';

/** The four modes in the Engine's own form; exactly one is there. */
export type ModeFields = Omit<SpecOptions<ServiceMode>, 'mode' | 'replicas' | 'concurrency'>;

type Counts = Pick<ServiceModeOptions, 'replicas' | 'concurrency'>;

/**
 * How many tasks a service has, and whether they run for ever or to their end.
 *
 * @example new ServiceMode({ mode: 'replicated-job', replicas: 4, concurrency: 2 })
 */
export class ServiceMode extends Spec<ServiceMode, wire.ServiceMode> {
  @field('Replicated', nested(() => ReplicatedMode)) replicated?: ReplicatedMode | ReplicatedModeOptions;

  /** One task on every node. */
  @field('Global', presence) global?: Presence;

  /** Since 1.41. */
  @field('ReplicatedJob', nested(() => ReplicatedJobMode), { since: '1.41' })
  replicatedJob?: ReplicatedJobMode | ReplicatedJobModeOptions;

  /** One task on every node, run to its end. Since 1.41. */
  @field('GlobalJob', presence, { since: '1.41' }) globalJob?: Presence;

  /**
   * @param mode - Options, or a name.
   * @param replicas - With a name: the number of tasks, or counts by name.
   * @param concurrency - With a name: tasks of a replicated job that run at once.
   */
  constructor(mode?: wire.ServiceModeName | ServiceModeOptions, replicas?: Counts | number, concurrency?: number) {
    const counts = typeof replicas === 'object' ? replicas : { replicas };
    super(mode && readMode(typeof mode === 'string' ? { concurrency, ...counts, mode } : mode, ''));
  }

  /** Its name; `undefined` for the Engine's default. */
  get mode(): wire.ServiceModeName | undefined {
    const [key] = modeKeys(this.toJSON());
    return key && modeNames[key];
  }

  /** Tasks to keep running, or to complete for a job; `undefined` when not said. */
  get replicas(): number | undefined {
    const { Replicated, ReplicatedJob } = this.toJSON();
    return Replicated?.Replicas ?? ReplicatedJob?.TotalCompletions;
  }

  /** Tasks of a replicated job that run at once; `undefined` when not said. */
  get concurrency(): number | undefined {
    return this.toJSON().ReplicatedJob?.MaxConcurrent;
  }

  static check(mode: wire.ServiceMode, option: string): void {
    const keys = modeKeys(mode);
    if (keys.length <= 1) return;
    throw new InvalidArgumentError(option, `${option || 'The mode'} must be one mode, not ${keys.join(' and ')}.`);
  }
}
