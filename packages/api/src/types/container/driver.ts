import type { Codec } from '../codec.js';
import { nested } from '../codecs/nested.js';
import { getAt } from '../wire-path.js';
import { DriverConfig, type DriverConfigOptions } from './driver-config.js';

const plain = nested(
  () => DriverConfig,
  (value: DriverConfigOptions | string) => (typeof value === 'string' ? { name: value } : value),
);

/** A driver by its name, or with options. In a patch, another name takes away the options: they were the old driver's. */
export const driver: Codec<DriverConfig | DriverConfigOptions | string> = {
  ...plain,
  merge(current, value, option) {
    const patch: DriverConfigOptions = typeof value === 'string' ? { name: value } : value;
    const present = getAt(current, ['Name']);
    const isOther = typeof patch.name === 'string' && present !== undefined && present !== patch.name;
    return plain.merge?.(current, isOther ? { ...patch, options: patch.options ?? null } : patch, option);
  },
};
