import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { textList } from '../codecs/text-list.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';

/** Options of a {@link PluginPrivilege}. */
export type PluginPrivilegeOptions = SpecOptions<PluginPrivilege>;

/** Something a plugin is allowed, for example `{ name: 'network', value: ['host'] }`. */
export class PluginPrivilege extends Spec<PluginPrivilege, wire.PluginSpecPrivilege> {
  @field('name', text) name?: string;

  @field('description', text) description?: string;

  @field('value', textList) value?: readonly string[];
}
