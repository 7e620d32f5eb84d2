import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';

/** Options of a {@link Platform}. */
export type PlatformOptions = SpecOptions<Platform>;

/** A platform as a pair `['amd64', 'linux']`, or a text `linux/amd64`. */
export type PlatformText = readonly [architecture: string, os: string] | string;

/** A kind of node that can run the image. */
export class Platform extends Spec<Platform, wire.Platform> {
  /** For example `'amd64'`. */
  @field('Architecture', text) architecture?: string;

  /** For example `'linux'`. */
  @field('OS', text) os?: string;
}

/** Options of a platform in any of its forms. */
export function readPlatform(value: PlatformOptions | PlatformText, option: string): PlatformOptions {
  const pair: unknown = typeof value === 'string' ? value.split('/').reverse() : value;
  if (!Array.isArray(pair)) return value as PlatformOptions;
  const [architecture, os] = pair as string[];
  if (pair.length === 2 && architecture && os) return { architecture, os };
  throw new InvalidArgumentError(
    option,
    `${option} must be 'linux/amd64' or ['amd64', 'linux']; variants do not count.`,
  );
}
