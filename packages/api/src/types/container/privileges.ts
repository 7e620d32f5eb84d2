import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { flag } from '../codecs/flag.js';
import { nested } from '../codecs/nested.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import { optionPath } from '../option-path.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { AppArmor, type AppArmorOptions, readAppArmor } from './app-armor.js';
import { readSeccomp, Seccomp, type SeccompOptions } from './seccomp.js';

/** Options of {@link Privileges}. */
export type PrivilegesOptions = SpecOptions<Privileges> & {
  /** `credentialSpecFile` as docker-py spells it. */
  readonly credentialspecFile?: string | null | undefined;
  /** `credentialSpecRegistry` as docker-py spells it. */
  readonly credentialspecRegistry?: string | null | undefined;
};

/** Security options of the containers of a service. */
export class Privileges extends Spec<Privileges, wire.Privileges> {
  /** Id of a config with a Windows credential spec, which `configs` names too, with `runtime`. Since 1.40. */
  @field('CredentialSpec.Config', text, { since: '1.40' }) credentialSpecConfig?: string;

  /** File below the `CredentialSpecs` directory of each Windows node. Since 1.30. */
  @field('CredentialSpec.File', text, { since: '1.30', alias: 'credentialspecFile' }) credentialSpecFile?: string;

  /** Value in the registry of each Windows node. Since 1.30. */
  @field('CredentialSpec.Registry', text, { since: '1.30', alias: 'credentialspecRegistry' })
  credentialSpecRegistry?: string;

  /** Switches SELinux separation off. Since 1.30. */
  @field('SELinuxContext.Disable', flag, { since: '1.30', default: false }) selinuxDisable?: boolean;

  @field('SELinuxContext.User', text, { since: '1.30' }) selinuxUser?: string;

  @field('SELinuxContext.Role', text, { since: '1.30' }) selinuxRole?: string;

  @field('SELinuxContext.Type', text, { since: '1.30' }) selinuxType?: string;

  @field('SELinuxContext.Level', text, { since: '1.30' }) selinuxLevel?: string;

  /** System call filter, options or a mode alone. Since 1.44. */
  @field('Seccomp', nested(() => Seccomp, readSeccomp), { since: '1.44' })
  seccomp?: Seccomp | SeccompOptions | 'default' | 'unconfined';

  /** AppArmor profile, options or a mode alone. Since 1.44. */
  @field('AppArmor', nested(() => AppArmor, readAppArmor), { since: '1.44' })
  appArmor?: AppArmor | AppArmorOptions | 'default' | 'disabled';

  /** Forbids processes to gain privileges, for example by set-user-id programs. Since 1.44. */
  @field('NoNewPrivileges', flag, { since: '1.44', default: false }) noNewPrivileges?: boolean;

  constructor(options?: PrivilegesOptions) {
    super(options);
  }

  static check({ CredentialSpec: spec }: wire.Privileges, option: string): void {
    const [first, second] = Object.entries({
      credentialSpecConfig: spec?.Config,
      credentialSpecFile: spec?.File,
      credentialSpecRegistry: spec?.Registry,
    }).filter(([, value]) => value);
    if (!first || !second) return;
    const path = optionPath(option, second[0]);
    throw new InvalidArgumentError(path, `${path} excludes ${first[0]}: a container has one credential spec.`);
  }
}
