import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import { optionPath } from '../option-path.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { integer } from '../units/integer.js';

const limit = integer({ minimum: -1 });

/** Options of a {@link Ulimit}. */
export type UlimitOptions = SpecOptions<Ulimit>;

/** A limit on a process resource, as `ulimit` of a shell sets it; -1 is unlimited. */
export class Ulimit extends Spec<Ulimit, wire.Ulimit> {
  /** For example `'nofile'`. */
  @field('Name', text) name?: string;

  /** Limit in force. */
  @field('Soft', limit) soft?: number;

  /** Limit up to which a process may raise its own; the soft one when absent. */
  @field('Hard', limit) hard?: number;

  static complete(spec: Partial<wire.Ulimit>): Partial<wire.Ulimit> {
    return spec.Soft === undefined ? spec : { ...spec, Hard: spec.Hard ?? spec.Soft };
  }

  static check({ Name, Soft, Hard = -1 }: Partial<wire.Ulimit>, option: string): void {
    if (!Name) {
      throw new InvalidArgumentError(
        optionPath(option, 'name'),
        `${optionPath(option, 'name')} must name a limit: 'nofile'.`,
      );
    }
    if (Soft === undefined) {
      throw new InvalidArgumentError(
        optionPath(option, 'soft'),
        `${optionPath(option, 'soft')} must be given: ${Name} has no limit.`,
      );
    }
    if (Hard === -1 || (Soft !== -1 && Soft <= Hard)) return;
    throw new InvalidArgumentError(
      optionPath(option, 'soft'),
      `${optionPath(option, 'soft')} of ${Name} is above the hard limit.`,
    );
  }
}
