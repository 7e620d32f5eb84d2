import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { parseReference } from '../texts/reference-text.js';
import { completeFile, FileReference } from './file-reference.js';

/** Options of a {@link SecretReference}. */
export type SecretReferenceOptions = SpecOptions<SecretReference>;

/** A secret that the containers of a service see as a file. */
export class SecretReference extends FileReference<SecretReference, wire.SecretReference> {
  /** The Engine wants id and name; see {@link needsResolving}. */
  @field('SecretID', text, { lookedUp: true }) secretId?: string;

  @field('SecretName', text) secretName?: string;

  static complete(reference: Partial<wire.SecretReference>): Partial<wire.SecretReference> {
    return { ...reference, File: completeFile(reference.SecretName, reference.File) };
  }

  static check({ SecretID, SecretName }: Partial<wire.SecretReference>, option: string): void {
    if (SecretID || SecretName) return;
    throw new InvalidArgumentError(option, `${option || 'The reference'} must have a secretName or a secretId.`);
  }
}

/** Options of a reference given as text, a name or `source=…,target=…,mode=…`, or as options. */
export function readSecretReference(value: SecretReferenceOptions | string, option: string): SecretReferenceOptions {
  if (typeof value !== 'string') return value;
  const { name, file } = parseReference(value, option);
  return { secretName: name, ...file };
}
