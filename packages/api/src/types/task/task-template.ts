import type * as wire from '../../wire/index.js';
import { listOf } from '../codecs/list-of.js';
import { nested } from '../codecs/nested.js';
import { oneOf } from '../codecs/one-of.js';
import { ContainerSpec, type ContainerSpecOptions } from '../container/container-spec.js';
import type { DriverConfig, DriverConfigOptions } from '../container/driver-config.js';
import { driver } from '../container/driver.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { count } from '../units/integer.js';
import {
  NetworkAttachmentConfig,
  type NetworkAttachmentConfigOptions,
  readNetwork,
} from './network-attachment-config.js';
import { NetworkAttachmentSpec } from './network-attachment-spec.js';
import { Placement, type PlacementOptions, readPlacement } from './placement.js';
import { PluginSpec, type PluginSpecOptions } from './plugin-spec.js';
import { Resources, type ResourcesOptions } from './resources.js';
import { RestartPolicy, type RestartPolicyOptions } from './restart-policy.js';
import { checkTask } from './task-rules.js';

/** Options of a {@link TaskTemplate}. */
export type TaskTemplateOptions = SpecOptions<TaskTemplate>;

/** What each task of a service is made from; any change of it replaces the tasks. */
export class TaskTemplate extends Spec<TaskTemplate, wire.TaskSpec> {
  /** The containers, for runtime `container`. */
  @field('ContainerSpec', nested(() => ContainerSpec)) containerSpec?: ContainerSpec | ContainerSpecOptions;

  /** The plugin, for runtime `plugin`. Since 1.31. */
  @field('PluginSpec', nested(() => PluginSpec), { since: '1.31' }) pluginSpec?: PluginSpec | PluginSpecOptions;

  /** Filled in by the Engine for runtime `attachment`. Since 1.38. */
  @field('NetworkAttachmentSpec', nested(() => NetworkAttachmentSpec), { since: '1.38' })
  networkAttachmentSpec?: NetworkAttachmentSpec | SpecOptions<NetworkAttachmentSpec>;

  /** Limits and reservations. */
  @field('Resources', nested(() => Resources)) resources?: Resources | ResourcesOptions;

  @field('RestartPolicy', nested(() => RestartPolicy)) restartPolicy?: RestartPolicy | RestartPolicyOptions;

  /** Options, or a list of constraints. */
  @field('Placement', nested(() => Placement, readPlacement))
  placement?: Placement | PlacementOptions | readonly string[];

  /** Names, ids, options, or texts `name=…,alias=…`. Since 1.25. */
  @field('Networks', listOf(() => NetworkAttachmentConfig, readNetwork), { since: '1.25', unordered: true })
  networks?: readonly (NetworkAttachmentConfig | NetworkAttachmentConfigOptions | string)[];

  /** Driver of the containers' logs with its options, or its name. */
  @field('LogDriver', driver) logDriver?: DriverConfig | DriverConfigOptions | string;

  /** A counter: any change of it replaces the tasks. Since 1.25. */
  @field('ForceUpdate', count, { since: '1.25', default: 0 }) forceUpdate?: number;

  /** The Engine's default is `'container'`. Since 1.30. */
  @field('Runtime', oneOf('container', 'plugin', 'attachment'), { since: '1.30', default: 'container' })
  runtime?: 'container' | 'plugin' | 'attachment';

  static check(task: wire.TaskSpec, option: string): void {
    checkTask(task, option);
  }
}
