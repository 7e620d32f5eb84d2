import type { RequestOptions, SwarmSpec, SpecOptions, wire } from '@swarmkit/api';
import type { WriteOptions } from '../writing/write-options.js';

/** Settings of the swarm, flat, in docker-py's names; durations as nanoseconds or text such as `'90m'`. */
export type SwarmSpecOptions = SpecOptions<SwarmSpec>;

/** What a swarm is made with. */
export interface SwarmInitOptions extends SwarmSpecOptions {
  /** Address or interface other nodes reach this one at; found out by the Engine where there is only one. */
  readonly advertiseAddr?: string | undefined;
  /** @defaultValue '0.0.0.0:2377' */
  readonly listenAddr?: string | undefined;
  /** Makes a new swarm of one out of the state of a lost one. */
  readonly forceNewCluster?: boolean | undefined;
  /** CIDR blocks for the swarm's networks; 10.0.0.0/8 when only `subnetSize` is given. */
  readonly defaultAddrPool?: readonly string[] | undefined;
  /** Prefix length of the networks out of the pool; 24 when only `defaultAddrPool` is given. */
  readonly subnetSize?: number | undefined;
  readonly dataPathAddr?: string | undefined;
  readonly dataPathPort?: number | undefined;
  /** Of the first node. */
  readonly availability?: wire.NodeAvailability | undefined;
}

/** How a node joins. */
export interface SwarmJoinOptions {
  /** Managers, `host:port`. */
  readonly remoteAddrs: readonly string[];
  /** Decides whether the node becomes a worker or a manager. */
  readonly joinToken: string;
  /** @defaultValue '0.0.0.0:2377' */
  readonly listenAddr?: string | undefined;
  readonly advertiseAddr?: string | undefined;
  readonly dataPathAddr?: string | undefined;
  readonly availability?: wire.NodeAvailability | undefined;
}

/** What to change of the swarm; what is absent stays. */
export interface SwarmUpdateOptions extends SwarmSpecOptions {
  readonly rotateWorkerToken?: boolean | undefined;
  readonly rotateManagerToken?: boolean | undefined;
  readonly rotateManagerUnlockKey?: boolean | undefined;
}

/** How the swarm is left. */
export interface SwarmLeaveOptions extends RequestOptions {
  /** Also as the last manager, which erases the swarm. */
  readonly force?: boolean | undefined;
}

/** How a change of the swarm is carried out. */
export type SwarmWriteOptions = WriteOptions;
