import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { oneOf } from '../codecs/one-of.js';
import { type SeccompProfile, seccompProfile } from './seccomp-profile.js';
import { field } from '../field.js';
import { optionPath } from '../option-path.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';

/** Options of {@link Seccomp}. */
export type SeccompOptions = SpecOptions<Seccomp>;

/** The system call filter of a container. */
export class Seccomp extends Spec<Seccomp, wire.SeccompOptions> {
  @field('Mode', oneOf('default', 'unconfined', 'custom')) mode?: 'default' | 'unconfined' | 'custom';

  /** The profile of mode `custom`: JSON as an object or text, or its base64 text. */
  @field('Profile', seccompProfile) profile?: SeccompProfile;

  static check(spec: wire.SeccompOptions, option: string): void {
    if ((spec.Mode === 'custom') === Boolean(spec.Profile)) return;
    throw new InvalidArgumentError(
      optionPath(option, 'profile'),
      `${optionPath(option, 'profile')} goes with mode 'custom', and only with it.`,
    );
  }
}

/** Options of a filter given by its mode, or as options. */
export function readSeccomp(value: SeccompOptions | 'default' | 'unconfined'): SeccompOptions {
  return typeof value === 'string' ? { mode: value } : value;
}
