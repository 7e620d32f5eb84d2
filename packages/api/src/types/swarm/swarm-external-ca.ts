import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { oneOf } from '../codecs/one-of.js';
import { text } from '../codecs/text.js';
import { type TextMap, textMap } from '../codecs/text-map.js';
import { field } from '../field.js';
import { optionPath } from '../option-path.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';

/** Options of a {@link SwarmExternalCA}. */
export type SwarmExternalCAOptions = SpecOptions<SwarmExternalCA>;

/** A certificate authority outside the swarm that signs the certificates of nodes. */
export class SwarmExternalCA extends Spec<SwarmExternalCA, wire.ExternalCA> {
  /** Where certificates are requested; required. */
  @field('URL', text) url?: string;

  /** `'cfssl'` when absent; there is no other. */
  @field('Protocol', oneOf('cfssl'), { default: 'cfssl' }) protocol?: 'cfssl';

  @field('Options', textMap) options?: TextMap;

  /** Root certificate in PEM. Since 1.30. */
  @field('CACert', text, { since: '1.30' }) caCert?: string;

  static complete(authority: Partial<wire.ExternalCA>): Partial<wire.ExternalCA> {
    return { Protocol: 'cfssl', ...authority };
  }

  static check({ URL: url }: Partial<wire.ExternalCA>, option: string): void {
    const path = optionPath(option, 'url');
    if (!url) throw new InvalidArgumentError(path, `${path} must be given: where certificates are requested.`);
  }
}
