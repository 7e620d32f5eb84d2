import type * as wire from '../../wire/index.js';
import { type Environment, environment } from '../codecs/environment.js';
import { flag } from '../codecs/flag.js';
import { listOf } from '../codecs/list-of.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { PluginPrivilege, type PluginPrivilegeOptions } from './plugin-privilege.js';

/** Options of a {@link PluginSpec}. */
export type PluginSpecOptions = SpecOptions<PluginSpec>;

/** A plugin that each node installs, for services of runtime `plugin`. */
export class PluginSpec extends Spec<PluginSpec, wire.PluginSpec> {
  /** Local name of the plugin. */
  @field('name', text) name?: string;

  /** Where the plugin comes from, for example `'vieux/sshfs:latest'`. */
  @field('remote', text) remote?: string;

  /** Installs without enabling. */
  @field('disabled', flag) disabled?: boolean;

  /** What the plugin is allowed. */
  @field('privileges', listOf(() => PluginPrivilege), { unordered: true })
  privileges?: readonly (PluginPrivilege | PluginPrivilegeOptions)[];

  /** A map, where `null` gives a bare name, or a list of `NAME=value` texts. */
  @field('env', environment, { unordered: true }) env?: Environment;
}
