import type * as wire from '../../wire/index.js';
import type { Codec } from '../codec.js';
import { mergeInto } from '../merge-into.js';
import { readMode, type ServiceModeOptions } from './mode-options.js';
import { ServiceMode } from './service-mode.js';
import { toWire } from '../to-wire.js';
import { isWireObject } from '../wire-object.js';
import { nested } from '../codecs/nested.js';

const names: Readonly<Record<string, wire.ServiceModeName>> = {
  Replicated: 'replicated',
  Global: 'global',
  ReplicatedJob: 'replicated-job',
  GlobalJob: 'global-job',
};
const plain = nested(() => ServiceMode, readMode);

/** The mode of a service. A patch with counts alone keeps the mode; one with another mode replaces it. */
export const mode: Codec<ServiceMode | ServiceModeOptions | wire.ServiceModeName> = {
  ...plain,
  merge(current, value, option) {
    if (!isWireObject(current)) return plain.encode(value, option);
    const [key] = Object.keys(current);
    const patch = value instanceof ServiceMode ? value : readMode(value, option, names[key ?? '']);
    const next = toWire(ServiceMode, patch, option);
    return Object.keys(next).every((name) => name === key) ? mergeInto(ServiceMode, current, patch, option) : next;
  },
};
