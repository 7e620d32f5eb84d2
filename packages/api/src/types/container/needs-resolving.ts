import type * as wire from '../../wire/index.js';
import { ConfigReference } from './config-reference.js';
import { SecretReference } from './secret-reference.js';

/**
 * Whether a reference has a name only, or an id only: the Engine wants both, so one must be looked up.
 *
 * @param reference - An instance, or the Engine's JSON of one.
 */
export function needsResolving(
  reference: SecretReference | ConfigReference | Partial<wire.SecretReference> | Partial<wire.ConfigReference>,
): boolean {
  if (reference instanceof SecretReference) return !reference.secretId || !reference.secretName;
  if (reference instanceof ConfigReference) return !reference.configId || !reference.configName;
  if ('SecretID' in reference || 'SecretName' in reference) return !reference.SecretID || !reference.SecretName;
  const config = reference as Partial<wire.ConfigReference>;
  return !config.ConfigID || !config.ConfigName;
}
