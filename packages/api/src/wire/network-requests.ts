import type { Ipam, NetworkConfigReference, NetworkScope } from './network.js';

/** Body of `POST /networks/create`. */
export interface NetworkCreateRequest {
  Name: string;
  /** `bridge` when absent; services need `overlay`. */
  Driver?: string;
  /** Follows from the driver when absent. Since 1.30. */
  Scope?: NetworkScope;
  Internal?: boolean;
  /** Since 1.25. */
  Attachable?: boolean;
  /** Since 1.29. */
  Ingress?: boolean;
  /** Since 1.30. */
  ConfigOnly?: boolean;
  /** Since 1.30. */
  ConfigFrom?: NetworkConfigReference;
  IPAM?: Ipam;
  /** Since 1.48. */
  EnableIPv4?: boolean;
  EnableIPv6?: boolean;
  Options?: Record<string, string>;
  Labels?: Record<string, string>;
  /** Refuses a second local network of the same name; since 1.44 that is always so. */
  CheckDuplicate?: boolean;
}

/** Answer of `POST /networks/create`. */
export interface NetworkCreateResponse {
  Id: string;
  /** `''` when there is none. */
  Warning: string;
}

/** Fixed addresses of a container on a network. */
export interface EndpointIpamConfig {
  IPv4Address?: string;
  IPv6Address?: string;
  LinkLocalIPs?: string[];
}

/** How a container joins a network. */
export interface EndpointSettings {
  IPAMConfig?: EndpointIpamConfig;
  Links?: string[];
  Aliases?: string[];
  /** Since 1.44. */
  MacAddress?: string;
  /** Since 1.32. */
  DriverOpts?: Record<string, string>;
  /** The highest gives the default gateway. Since 1.48. */
  GwPriority?: number;
}

/** Body of `POST /networks/{id}/connect`; Swarm networks must be attachable. */
export interface NetworkConnectRequest {
  /** ID or name. */
  Container: string;
  EndpointConfig?: EndpointSettings;
}

/** Body of `POST /networks/{id}/disconnect`. */
export interface NetworkDisconnectRequest {
  /** ID or name. */
  Container: string;
  Force?: boolean;
}

/** Answer of `POST /networks/prune`, by name. */
export interface NetworkPruneResponse {
  NetworksDeleted: string[] | null;
}
