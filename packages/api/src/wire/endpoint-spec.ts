export type EndpointMode = 'vip' | 'dnsrr';

export type PortProtocol = 'tcp' | 'udp' | 'sctp';

/** `ingress` publishes on every node, `host` only where the task runs. */
export type PortPublishMode = 'ingress' | 'host';

/** A port that a service publishes. */
export interface PortConfig {
  Name?: string;
  /** `tcp` when absent; `sctp` is since 1.37. */
  Protocol?: PortProtocol;
  /** Port in the container. */
  TargetPort: number;
  /** Port on the nodes; absent or 0 lets the swarm choose. */
  PublishedPort?: number;
  /** `ingress` when absent. Since 1.25. */
  PublishMode?: PortPublishMode;
}

/** How clients reach a service. */
export interface EndpointSpec {
  /** `vip` when absent; `dnsrr` goes with host ports only. */
  Mode?: EndpointMode;
  Ports?: PortConfig[];
}
