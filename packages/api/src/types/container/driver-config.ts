import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { type TextMap, textMap } from '../codecs/text-map.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';

/** Options of a {@link DriverConfig}. */
export type DriverConfigOptions = SpecOptions<DriverConfig>;

/** A driver for logs or volumes, with options of its own. */
export class DriverConfig extends Spec<DriverConfig, wire.Driver> {
  /** For example `'json-file'`. */
  @field('Name', text) name?: string;

  /** What the driver understands, for example `{ 'max-size': '10m' }`. */
  @field('Options', textMap) options?: TextMap;
}
