import { fieldsOf, InvalidArgumentError, SwarmSpec, type wire } from '@swarmkit/api';
import { checkOptions } from '../check-options.js';
import { checkAvailability } from '../nodes/node-options.js';
import { checkInit } from './check-init.js';
import type { SwarmInitOptions, SwarmJoinOptions } from './swarm-options.js';

const defaultListenAddr = '0.0.0.0:2377';
const joinNames = ['remoteAddrs', 'joinToken', 'listenAddr', 'advertiseAddr', 'dataPathAddr', 'availability'];
const ownInitNames = [
  ...['advertiseAddr', 'listenAddr', 'forceNewCluster', 'defaultAddrPool', 'subnetSize'],
  ...['dataPathAddr', 'dataPathPort', 'availability'],
];

/** The Engine ignores a subnet size without a pool and stores 0 for a pool without a size: both are always sent. */
export function initRequest(options: SwarmInitOptions): wire.InitRequest {
  checkOptions('swarm.init', options, [...ownInitNames, ...fieldsOf(SwarmSpec).map(({ property }) => property)]);
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
  if (defaultAddrPool) checkList('defaultAddrPool', defaultAddrPool, "as in ['10.20.0.0/16']");
  checkInit(options);
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
    ...(availability !== undefined && { Availability: checkAvailability(availability) }),
    ...pool,
    Spec: new SwarmSpec(spec).toJSON(),
  };
}

/** @throws {@link InvalidArgumentError} no address of a manager, no token, or an unknown option. */
export function joinRequest(options: SwarmJoinOptions): wire.JoinRequest {
  checkOptions('swarm.join', options, joinNames);
  const { remoteAddrs, joinToken, listenAddr = defaultListenAddr, advertiseAddr, dataPathAddr, availability } = options;
  checkList('remoteAddrs', remoteAddrs, "with a manager at least, as in ['10.0.0.5:2377']");
  if (typeof joinToken !== 'string' || joinToken === '') {
    throw new InvalidArgumentError('joinToken', 'joinToken must be a token of swarm.joinTokens() on a manager');
  }
  return {
    ListenAddr: listenAddr,
    RemoteAddrs: [...remoteAddrs],
    JoinToken: joinToken,
    ...(advertiseAddr !== undefined && { AdvertiseAddr: advertiseAddr }),
    ...(dataPathAddr !== undefined && { DataPathAddr: dataPathAddr }),
    ...(availability !== undefined && { Availability: checkAvailability(availability) }),
  };
}

function checkList(option: string, value: unknown, advice: string): void {
  if (Array.isArray(value) && value.length > 0) return;
  throw new InvalidArgumentError(option, `${option} must be a list, ${advice}`);
}
