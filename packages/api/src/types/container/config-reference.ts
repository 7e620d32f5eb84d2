import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { type Presence, presence } from '../codecs/presence.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import { optionPath } from '../option-path.js';
import type { SpecOptions } from '../spec-options.js';
import { parseReference } from '../texts/reference-text.js';
import { completeFile, FileReference } from './file-reference.js';

/** Options of a {@link ConfigReference}. */
export type ConfigReferenceOptions = SpecOptions<ConfigReference>;

/** A config that the containers of a service see as a file, or that their runtime reads. */
export class ConfigReference extends FileReference<ConfigReference, wire.ConfigReference> {
  /** The Engine wants id and name; see {@link needsResolving}. */
  @field('ConfigID', text, { lookedUp: true }) configId?: string;

  @field('ConfigName', text) configName?: string;

  /** Read by the runtime, as a credential spec is, and not a file. Since 1.40. */
  @field('Runtime', presence, { since: '1.40' }) runtime?: Presence;

  static complete(reference: Partial<wire.ConfigReference>): Partial<wire.ConfigReference> {
    return reference.Runtime ? reference : { ...reference, File: completeFile(reference.ConfigName, reference.File) };
  }

  static check({ ConfigID, ConfigName, File, Runtime }: Partial<wire.ConfigReference>, option: string): void {
    if (!ConfigID && !ConfigName) {
      throw new InvalidArgumentError(option, `${option || 'The reference'} must have a configName or a configId.`);
    }
    if (!File || !Runtime) return;
    const path = optionPath(option, 'runtime');
    throw new InvalidArgumentError(path, `${path} excludes a file: leave out filename, uid, gid and mode.`);
  }
}

/** Options of a reference given as text, a name or `source=…,target=…,mode=…`, or as options. */
export function readConfigReference(value: ConfigReferenceOptions | string, option: string): ConfigReferenceOptions {
  if (typeof value !== 'string') return value;
  const { name, file } = parseReference(value, option);
  return { configName: name, ...file };
}
