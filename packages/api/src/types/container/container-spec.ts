import type * as wire from '../../wire/index.js';
import { type Environment, environment } from '../codecs/environment.js';
import { flag } from '../codecs/flag.js';
import { type Hosts, hosts } from './hosts.js';
import { listOf } from '../codecs/list-of.js';
import { nested } from '../codecs/nested.js';
import { oneOf } from '../codecs/one-of.js';
import { text } from '../codecs/text.js';
import { textList } from '../codecs/text-list.js';
import { type TextMap, textMap } from '../codecs/text-map.js';
import { type Ulimits, ulimits } from './ulimits.js';
import { type Words, words } from '../codecs/words.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { type Duration, durationFrom } from '../units/duration.js';
import { integer } from '../units/integer.js';
import { ConfigReference, type ConfigReferenceOptions, readConfigReference } from './config-reference.js';
import { checkContainer } from './container-rules.js';
import { DNSConfig, type DNSConfigOptions } from './dns-config.js';
import { Healthcheck, type HealthcheckOptions, readHealthcheck } from './healthcheck.js';
import { Mount, type MountOptions, readMount } from './mount.js';
import { Privileges, type PrivilegesOptions } from './privileges.js';
import { readSecretReference, SecretReference, type SecretReferenceOptions } from './secret-reference.js';

/** Options of a {@link ContainerSpec}. */
export type ContainerSpecOptions = SpecOptions<ContainerSpec>;

/** The containers of a service: what runs in them, and with what. */
export class ContainerSpec extends Spec<ContainerSpec, wire.ContainerSpec> {
  /** Image reference, for example `'nginx:1.27'`. */
  @field('Image', text) image?: string;

  /** The image's entrypoint is replaced by it; a list, or a text split as a shell splits it. */
  @field('Command', words) command?: Words;

  /** Arguments of the command; a list, or a text split as a shell splits it. */
  @field('Args', words) args?: Words;

  /** May hold templates, for example `'{{.Node.Hostname}}'`. Since 1.25. */
  @field('Hostname', text, { since: '1.25' }) hostname?: string;

  /** A map, where `null` gives a bare name, or a list of `NAME=value` texts. */
  @field('Env', environment, { unordered: true }) env?: Environment;

  /** Working directory. */
  @field('Dir', text) workdir?: string;

  /** Name or number, with `:group` if wanted. */
  @field('User', text) user?: string;

  /** Further groups of the process. Since 1.25. */
  @field('Groups', textList, { since: '1.25', unordered: true }) groups?: readonly string[];

  /** Labels of the containers, not of the service. */
  @field('Labels', textMap) labels?: TextMap;

  /** Options, or texts: `source:target[:ro]` or `type=…,source=…,target=…`. */
  @field('Mounts', listOf(() => Mount, readMount), { unordered: true })
  mounts?: readonly (Mount | MountOptions | string)[];

  /** Time between the stop signal and a kill; nanoseconds or text. The Engine's default is 10 s. */
  @field('StopGracePeriod', durationFrom()) stopGracePeriod?: Duration;

  /** For example `'SIGINT'`. Since 1.28. */
  @field('StopSignal', text, { since: '1.28' }) stopSignal?: string;

  /** Gives the process a terminal. Since 1.25. */
  @field('TTY', flag, { since: '1.25', default: false }) tty?: boolean;

  /** Keeps standard input open. Since 1.25. */
  @field('OpenStdin', flag, { since: '1.25', default: false }) openStdin?: boolean;

  /** Makes the root file system read-only. Since 1.28. */
  @field('ReadOnly', flag, { since: '1.28', default: false }) readOnly?: boolean;

  /** `false` switches off the check of the image. Since 1.25. */
  @field('Healthcheck', nested(() => Healthcheck, readHealthcheck), { since: '1.25' })
  healthcheck?: Healthcheck | HealthcheckOptions | false;

  /** A map of host name to address, or a list of `address name` texts. Since 1.25. */
  @field('Hosts', hosts, { since: '1.25', unordered: true }) hosts?: Hosts;

  /** Since 1.25. */
  @field('DNSConfig', nested(() => DNSConfig), { since: '1.25' }) dnsConfig?: DNSConfig | DNSConfigOptions;

  /** Options, names, or texts `source=…,target=…,mode=…`. Since 1.25. */
  @field('Secrets', listOf(() => SecretReference, readSecretReference), { since: '1.25', unordered: true })
  secrets?: readonly (SecretReference | SecretReferenceOptions | string)[];

  /** Options, names, or texts `source=…,target=…,mode=…`. Since 1.30. */
  @field('Configs', listOf(() => ConfigReference, readConfigReference), { since: '1.30', unordered: true })
  configs?: readonly (ConfigReference | ConfigReferenceOptions | string)[];

  /** Since 1.30. */
  @field('Privileges', nested(() => Privileges)) privileges?: Privileges | PrivilegesOptions;

  /** How Windows separates containers. Since 1.35. */
  @field('Isolation', oneOf('default', 'process', 'hyperv'), { since: '1.35', default: 'default' })
  isolation?: 'default' | 'process' | 'hyperv';

  /** Runs an init process that forwards signals; the daemon decides when absent. Since 1.37. */
  @field('Init', flag, { since: '1.37' }) init?: boolean;

  /** Capabilities to add, for example `['NET_ADMIN']`. Since 1.41. */
  @field('CapabilityAdd', textList, { since: '1.41', unordered: true }) capAdd?: readonly string[];

  /** Capabilities to drop, for example `['ALL']`. Since 1.41. */
  @field('CapabilityDrop', textList, { since: '1.41', unordered: true }) capDrop?: readonly string[];

  /** Kernel settings of the container. Since 1.40. */
  @field('Sysctls', textMap, { since: '1.40' }) sysctls?: TextMap;

  /** A map `{ nofile: '1024:2048' }`, or a list of options or texts `nofile=1024:2048`. Since 1.41. */
  @field('Ulimits', ulimits, { since: '1.41', unordered: true }) ulimits?: Ulimits;

  /** -1000 to 1000: how readily the kernel kills it when memory runs out. Since 1.46. */
  @field('OomScoreAdj', integer({ minimum: -1000, maximum: 1000 }), { since: '1.46', default: 0 }) oomScoreAdj?: number;

  static check(spec: Partial<wire.ContainerSpec>, option: string): void {
    checkContainer(spec, option);
  }
}
