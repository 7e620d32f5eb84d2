import type { NetworkServiceInfo } from './network-service-info.js';

export type NetworkScope = 'swarm' | 'global' | 'local';

/** The config-only network that another takes its settings from; `Network` is `''` where there is none. Since 1.30. */
export interface NetworkConfigReference {
  Network: string;
}

/** A subnet of a network. */
export interface IpamConfig {
  /** CIDR notation. */
  Subnet?: string;
  /** CIDR notation, within the subnet. */
  IPRange?: string;
  Gateway?: string;
  AuxiliaryAddresses?: Record<string, string>;
}

/** Address management of a network. */
export interface Ipam {
  Driver?: string;
  Options?: Record<string, string> | null;
  Config?: IpamConfig[] | null;
}

/** A container (or load balancer) on a network. */
export interface NetworkContainer {
  Name: string;
  EndpointID: string;
  MacAddress: string;
  /** CIDR notation, or `''`. */
  IPv4Address: string;
  /** CIDR notation, or `''`. */
  IPv6Address: string;
}

/** A node on an overlay network. */
export interface NetworkPeer {
  Name: string;
  IP: string;
}

/** How full a subnet is. Since 1.52. */
export interface SubnetStatus {
  IPsInUse: number;
  DynamicIPsAvailable: number;
}

/** The state of a network's addresses. Since 1.52. */
export interface NetworkStatus {
  IPAM?: { Subnets?: Record<string, SubnetStatus> };
}

/** A network; what depends on the endpoint called is optional. */
export interface Network {
  Name: string;
  /** Spelled in its own way, unlike the `ID` of Swarm objects. */
  Id: string;
  /** RFC 3339. */
  Created: string;
  Scope: NetworkScope;
  Driver: string;
  /** Since 1.48. */
  EnableIPv4?: boolean;
  EnableIPv6: boolean;
  IPAM: Ipam;
  Internal: boolean;
  /** Stand-alone containers may join. Since 1.25. */
  Attachable: boolean;
  /** The routing mesh. Since 1.29. */
  Ingress: boolean;
  /** Since 1.30. */
  ConfigFrom: NetworkConfigReference;
  /** Since 1.30. */
  ConfigOnly: boolean;
  /** By container ID (on this node), `lb-NAME` for load balancers; `null` or empty in lists, absent there since 1.52. */
  Containers?: Record<string, NetworkContainer> | null;
  Options: Record<string, string> | null;
  Labels: Record<string, string> | null;
  /** Nodes, on overlay networks in use. */
  Peers?: NetworkPeer[];
  /** By service name (`''` for stand-alone containers), with `verbose` only. Since 1.28. */
  Services?: Record<string, NetworkServiceInfo>;
  /** Since 1.52. */
  Status?: NetworkStatus;
}
