import type { ClusterInfo } from './swarm.js';

/** `''` and `inactive` are outside any swarm; `locked` waits for the unlock key. */
export type LocalNodeState = '' | 'inactive' | 'pending' | 'active' | 'error' | 'locked';

/** A manager that this node knows. */
export interface PeerNode {
  NodeID: string;
  /** Address and port. */
  Addr: string;
}

/** The Swarm part of `GET /info`. */
export interface SwarmInfo {
  /** `''` outside a swarm. */
  NodeID: string;
  /** `''` outside a swarm. */
  NodeAddr: string;
  LocalNodeState: LocalNodeState;
  /** Whether this node is a manager that can be asked. */
  ControlAvailable: boolean;
  Error: string;
  RemoteManagers: PeerNode[] | null;
  /** Managers only. */
  Nodes?: number;
  /** Managers only. */
  Managers?: number;
  /** Managers only. */
  Cluster?: ClusterInfo;
  Warnings?: string[];
}
