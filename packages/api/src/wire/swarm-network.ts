import type { Driver } from './driver.js';
import type { NetworkConfigReference } from './network.js';
import type { ObjectMeta } from './object-meta.js';

/** A subnet of a network in the swarm's store. */
export interface SwarmIpamConfig {
  Subnet?: string;
  Range?: string;
  Gateway?: string;
}

/** Address management of a network in the swarm's store. */
export interface SwarmIpamOptions {
  Driver: Driver;
  Configs?: SwarmIpamConfig[];
}

/** The spec of a network in the swarm's store. */
export interface SwarmNetworkSpec {
  Name?: string;
  Labels: Record<string, string> | null;
  DriverConfiguration?: Driver;
  IPv6Enabled?: boolean;
  Internal?: boolean;
  Attachable?: boolean;
  Ingress?: boolean;
  IPAMOptions?: SwarmIpamOptions;
  ConfigFrom?: NetworkConfigReference;
  Scope?: string;
}

/** A network as the swarm stores it, seen only inside tasks; `GET /networks` answers another shape. */
export interface SwarmNetwork extends ObjectMeta {
  ID: string;
  Spec: SwarmNetworkSpec;
  DriverState: Driver;
  IPAMOptions?: SwarmIpamOptions;
}
