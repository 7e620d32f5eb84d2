import type * as wire from '../../wire/index.js';
import { oneOf } from '../codecs/one-of.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';

/** Options of {@link AppArmor}. */
export type AppArmorOptions = SpecOptions<AppArmor>;

/** The AppArmor profile of a container. */
export class AppArmor extends Spec<AppArmor, wire.AppArmorOptions> {
  @field('Mode', oneOf('default', 'disabled')) mode?: 'default' | 'disabled';
}

/** Options of a profile given by its mode, or as options. */
export function readAppArmor(value: AppArmorOptions | 'default' | 'disabled'): AppArmorOptions {
  return typeof value === 'string' ? { mode: value } : value;
}
