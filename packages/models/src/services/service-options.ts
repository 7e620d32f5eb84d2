import type {
  ContainerSpec,
  DriverConfig,
  FiltersOf,
  PlacementOptions,
  RequestOptions,
  ServiceSpec,
  SpecOptions,
  TaskTemplate,
  wire,
} from '@swarmkit/api';
import type { WaitOptions } from '../waiting/wait-options.js';
import type { WriteOptions } from '../writing/write-options.js';
import type { RegistryAuthOption } from './registry-auth-option.js';
import type { ResolveImage } from './resolve-image.js';

type ContainerOptions = Omit<SpecOptions<ContainerSpec>, 'labels'>;
type TaskOptions = Omit<SpecOptions<TaskTemplate>, 'containerSpec' | 'placement' | 'logDriver' | 'forceUpdate'>;
type OuterOptions = Omit<SpecOptions<ServiceSpec>, 'taskTemplate'>;
type Ports =
  NonNullable<OuterOptions['endpointSpec']> extends infer Endpoint
    ? Endpoint extends { readonly ports?: infer Value }
      ? Value
      : never
    : never;

/**
 * What a service is made of, flat: every option owns one place in the Engine's spec.
 *
 * A number is the Engine's own unit (nanoseconds, bytes, nano-CPUs), a text is what the docker CLI takes for the same
 * flag (`'1m30s'`, `'512m'`, `'0.5'`, `'8080:80/udp'`).
 */
export interface ServiceOptions extends ContainerOptions, TaskOptions, PlacementOptions, OuterOptions {
  /** Labels of the containers; `labels` are those of the service. */
  readonly containerLabels?: SpecOptions<ContainerSpec>['labels'];
  /** Number of tasks, or of completions of a replicated job. */
  readonly replicas?: number | undefined;
  /** How tasks are replaced; one at a time unless `parallelism` says otherwise, where 0 is all at once. */
  readonly updateConfig?: OuterOptions['updateConfig'];
  /** How tasks are replaced when an update is rolled back; one at a time unless `parallelism` says otherwise. */
  readonly rollbackConfig?: OuterOptions['rollbackConfig'];
  /** Published ports, as `'8080:80/udp'` or in fields. */
  readonly ports?: Ports | undefined;
  /** Where the output goes: a driver's name, or name and options. */
  readonly logDriver?: string | SpecOptions<DriverConfig> | null | undefined;
  /** Options of the log driver. */
  readonly logDriverOptions?: SpecOptions<DriverConfig>['options'];
}

/** What a service is created with. */
export interface ServiceCreateOptions extends ServiceOptions {
  /** For example `nginx:1.27`. */
  readonly image: string;
}

/** What is changed of a service: absent stays, `null` removes, specs inside are changed field by field. */
export interface ServiceUpdateOptions extends ServiceOptions {
  /** Replaces every task even when nothing else changes; a number sets the Engine's counter. */
  readonly forceUpdate?: boolean | number | undefined;
}

/** Which services to list. */
export interface ServiceListOptions extends RequestOptions {
  /** Values of one key are alternatives, keys add up: `{ label: ['team=edge'], mode: 'global' }`. */
  readonly filters?: FiltersOf<wire.ServiceFilters> | undefined;
  /** Adds the numbers of running and desired tasks; since API 1.41. */
  readonly status?: boolean | undefined;
}

/** How a service is created or changed. */
export interface ServiceWriteOptions extends WriteOptions {
  readonly registryAuth?: RegistryAuthOption | undefined;
  readonly resolveImage?: ResolveImage | undefined;
  /** Waits until the tasks run and stay up; `timeoutMs` then also bounds the wait, unless its own options do. */
  readonly wait?: boolean | WaitOptions | undefined;
}
