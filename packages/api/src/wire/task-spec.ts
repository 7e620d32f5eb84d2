import type { ContainerSpec } from './container-spec.js';
import type { Driver } from './driver.js';
import type { NetworkAttachmentConfig } from './network-attachment.js';
import type { Placement } from './placement.js';
import type { PluginSpec } from './plugin-spec.js';
import type { ResourceRequirements } from './resources.js';
import type { RestartPolicy } from './restart-policy.js';

/** What executes a task: a container, an engine plugin, or a stand-alone container's network attachment. */
export type TaskRuntime = 'container' | 'plugin' | 'attachment';

/** The stand-alone container behind a task of the `attachment` runtime. Since 1.38. */
export interface NetworkAttachmentSpec {
  ContainerID: string;
}

/** What a service makes its tasks from (its `TaskTemplate`); a change of it replaces running tasks. */
export interface TaskSpec {
  /** For the `container` runtime; exactly one of the three specs is set. */
  ContainerSpec?: ContainerSpec;
  /** For the `plugin` runtime. Since 1.31. */
  PluginSpec?: PluginSpec;
  /** Never sent; only seen in tasks of the `attachment` runtime. Since 1.38. */
  NetworkAttachmentSpec?: NetworkAttachmentSpec;
  Resources?: ResourceRequirements;
  RestartPolicy?: RestartPolicy;
  Placement?: Placement;
  /** Since 1.25. */
  Networks?: NetworkAttachmentConfig[];
  LogDriver?: Driver;
  /** A counter whose change alone replaces the tasks. Since 1.25. */
  ForceUpdate?: number;
  /** `container` when absent; the specs of tasks say it for attachments only. Since 1.30. */
  Runtime?: TaskRuntime;
}

/** The part every stored task spec has, of whatever runtime. */
export interface StoredTaskSpec extends TaskSpec {
  ForceUpdate: number;
}

/** The stored spec of a container task: all that lists answer unless they filter by `runtime`. */
export interface ContainerTaskSpec extends StoredTaskSpec {
  ContainerSpec: ContainerSpec;
}

/** The stored spec of a plugin task. */
export interface PluginTaskSpec extends StoredTaskSpec {
  PluginSpec: PluginSpec;
}

/** The stored spec of the task behind a stand-alone container on an attachable network. */
export interface AttachmentTaskSpec extends StoredTaskSpec {
  NetworkAttachmentSpec: NetworkAttachmentSpec;
  Runtime: 'attachment';
}
