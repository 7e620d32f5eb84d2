import type * as wire from '../../wire/index.js';
import { mode } from './mode.js';
import { nested } from '../codecs/nested.js';
import { text } from '../codecs/text.js';
import { type TextMap, textMap } from '../codecs/text-map.js';
import { field } from '../field.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { TaskTemplate, type TaskTemplateOptions } from '../task/task-template.js';
import { EndpointSpec, type EndpointSpecOptions } from './endpoint-spec.js';
import type { ServiceModeOptions } from './mode-options.js';
import { RollbackConfig, type RollbackConfigOptions } from './rollback-config.js';
import type { ServiceMode } from './service-mode.js';
import { checkService } from './service-rules.js';
import { UpdateConfig, type UpdateConfigOptions } from './update-config.js';

/** Options of a {@link ServiceSpec}. */
export type ServiceSpecOptions = SpecOptions<ServiceSpec>;

/**
 * A service: its tasks, how many there are, how they are rolled out and reached.
 *
 * @example
 * new ServiceSpec({ name: 'echo', taskTemplate: { containerSpec: { image: 'busybox', args: 'echo hello' } } });
 */
export class ServiceSpec extends Spec<ServiceSpec, wire.ServiceSpec> {
  /** The Engine makes one up when absent; it cannot be changed later. */
  @field('Name', text) name?: string;

  /** Labels of the service, not of its containers. */
  @field('Labels', textMap) labels?: TextMap;

  /** What each task is made from. */
  @field('TaskTemplate', nested(() => TaskTemplate)) taskTemplate?: TaskTemplate | TaskTemplateOptions;

  /** A name, or a name with counts: `{ mode: 'replicated', replicas: 3 }`. The Engine's default is one replica. */
  @field('Mode', mode) mode?: ServiceMode | ServiceModeOptions | wire.ServiceModeName;

  @field('UpdateConfig', nested(() => UpdateConfig)) updateConfig?: UpdateConfig | UpdateConfigOptions;

  /** Since 1.28. */
  @field('RollbackConfig', nested(() => RollbackConfig), { since: '1.28' })
  rollbackConfig?: RollbackConfig | RollbackConfigOptions;

  /** Published ports, and how names resolve. */
  @field('EndpointSpec', nested(() => EndpointSpec)) endpointSpec?: EndpointSpec | EndpointSpecOptions;

  static check(spec: Partial<wire.ServiceSpec>, option: string): void {
    checkService(spec, option);
  }
}
