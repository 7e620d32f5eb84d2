import type { SwarmNetwork } from './swarm-network.js';

/** A network the tasks of a service attach to. */
export interface NetworkAttachmentConfig {
  /** Name or ID when sent; the Engine stores and answers the ID. */
  Target: string;
  /** Further names of the service on this network. */
  Aliases?: string[];
  /** Since 1.32. */
  DriverOpts?: Record<string, string>;
}

/** A network a task is attached to, as the manager saw it when it placed the task. */
export interface NetworkAttachment {
  Network: SwarmNetwork;
  /** CIDR notation. */
  Addresses?: string[];
}
