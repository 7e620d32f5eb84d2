import type * as wire from '../../wire/index.js';
import type { Codec } from '../codec.js';
import { mergeInto } from '../merge-into.js';
import { modeKeys, modeNames } from './mode-keys.js';
import { readMode, type ServiceModeOptions } from './mode-options.js';
import { ServiceMode } from './service-mode.js';
import { toWire } from '../to-wire.js';
import { isWireObject } from '../wire-object.js';
import { nested } from '../codecs/nested.js';

const plain = nested(() => ServiceMode, readMode);

/** The mode of a service. A patch with counts alone keeps the mode; one with another mode replaces it. */
export const mode: Codec<ServiceMode | ServiceModeOptions | wire.ServiceModeName> = {
  ...plain,
  merge(current, value, option) {
    const [key] = isWireObject(current) ? modeKeys(current) : [];
    if (!isWireObject(current) || key === undefined) return plain.encode(value, option);
    const patch = value instanceof ServiceMode ? value : readMode(value, option, modeNames[key]);
    const next = toWire(ServiceMode, patch, option);
    if (modeKeys(next).some((name) => name !== key)) return next;
    // Without its last count a mode is still that mode.
    const merged = mergeInto(ServiceMode, current, patch, option);
    return Object.hasOwn(merged, key) ? merged : { ...merged, [key]: {} };
  },
};
