import { InvalidArgumentError, SwarmSpec, type wire } from '@swarmkit/api';
import type { SwarmInitOptions, SwarmJoinOptions } from './swarm-options.js';

const defaultListenAddr = '0.0.0.0:2377';

/** The Engine ignores a subnet size without a pool and stores 0 for a pool without a size: both are always sent. */
export function initRequest(options: SwarmInitOptions): wire.InitRequest {
  const {
    advertiseAddr,
    listenAddr = defaultListenAddr,
    forceNewCluster,
    defaultAddrPool,
    subnetSize,
    dataPathAddr,
    dataPathPort,
    availability,
    ...spec
  } = options;
  const pool =
    defaultAddrPool !== undefined || subnetSize !== undefined
      ? { DefaultAddrPool: [...(defaultAddrPool ?? ['10.0.0.0/8'])], SubnetSize: subnetSize ?? 24 }
      : {};
  return {
    ListenAddr: listenAddr,
    ...(advertiseAddr !== undefined && { AdvertiseAddr: advertiseAddr }),
    ...(forceNewCluster !== undefined && { ForceNewCluster: forceNewCluster }),
    ...(dataPathAddr !== undefined && { DataPathAddr: dataPathAddr }),
    ...(dataPathPort !== undefined && { DataPathPort: dataPathPort }),
    ...(availability !== undefined && { Availability: availability }),
    ...pool,
    Spec: new SwarmSpec(spec).toJSON(),
  };
}

/** @throws {@link InvalidArgumentError} no address of a manager, or no token. */
export function joinRequest(options: SwarmJoinOptions): wire.JoinRequest {
  const { remoteAddrs, joinToken, listenAddr = defaultListenAddr, advertiseAddr, dataPathAddr, availability } = options;
  if (!Array.isArray(remoteAddrs) || remoteAddrs.length === 0) {
    throw new InvalidArgumentError('remoteAddrs', "remoteAddrs must list a manager at least, as in ['10.0.0.5:2377']");
  }
  if (typeof joinToken !== 'string' || joinToken === '') {
    throw new InvalidArgumentError('joinToken', 'joinToken must be a token of swarm.joinTokens() on a manager');
  }
  return {
    ListenAddr: listenAddr,
    RemoteAddrs: [...remoteAddrs],
    JoinToken: joinToken,
    ...(advertiseAddr !== undefined && { AdvertiseAddr: advertiseAddr }),
    ...(dataPathAddr !== undefined && { DataPathAddr: dataPathAddr }),
    ...(availability !== undefined && { Availability: availability }),
  };
}
