import type { EndpointSpec } from './endpoint-spec.js';
import type { NetworkAttachmentConfig } from './network-attachment.js';
import type { ServiceMode } from './service-mode.js';
import type { ContainerTaskSpec, StoredTaskSpec, TaskSpec } from './task-spec.js';
import type { UpdateConfig } from './update-config.js';

/** A service as it is sent; an update replaces the whole stored spec with it. */
export interface ServiceSpec {
  /** Cannot change; the swarm makes one up when absent. */
  Name?: string;
  /** Labels of the service, not of its containers. */
  Labels?: Record<string, string>;
  TaskTemplate: TaskSpec;
  /** One replica when absent; its kind cannot change. */
  Mode?: ServiceMode;
  UpdateConfig?: UpdateConfig;
  /** Since 1.28. */
  RollbackConfig?: UpdateConfig;
  /** Old place of `TaskTemplate.Networks`, ignored since 1.44. */
  Networks?: NetworkAttachmentConfig[];
  EndpointSpec?: EndpointSpec;
}

/** A service as the Engine answers it: what it always fills in is promised, what it omits when empty is not. */
export interface StoredServiceSpec<Template extends StoredTaskSpec = ContainerTaskSpec> extends ServiceSpec {
  Name: string;
  Labels: Record<string, string>;
  TaskTemplate: Template;
  Mode: ServiceMode;
}
