export { EngineClient } from './engine-client.js';
export { type EngineClientOptions } from './engine-client-options.js';
export { optionsFromEnvironment } from './connection/options-from-environment.js';
export {
  ApiError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  InvalidArgumentError,
  LogStreamError,
  NotFoundError,
  NotImplementedError,
  NotManagerError,
  ProtocolError,
  type RefusedRequest,
  type RequestPlace,
  ServerError,
  SwarmkitError,
  SwarmLockedError,
  TimeoutError,
  TransportError,
  UnauthorizedError,
  UnavailableError,
  UnexpectedStatusError,
  UnsupportedVersionError,
  UsageError,
  VersionConflictError,
} from './errors/index.js';
export { type FiltersOf, type ListParameters } from './http/filters.js';
export { type RequestOptions } from './http/request-options.js';
export { type RegistryAuth } from './registry/registry-auth.js';
export { ConfigsApi } from './resources/configs.js';
export { DistributionApi } from './resources/distribution.js';
export { NodesApi } from './resources/nodes.js';
export { SecretsApi } from './resources/secrets.js';
export {
  type ServiceCreateParameters,
  type ServiceListParameters,
  ServicesApi,
  type ServiceUpdateParameters,
} from './resources/services.js';
export { SwarmApi } from './resources/swarm.js';
export { type PingResponse, SystemApi } from './resources/system.js';
export { TasksApi } from './resources/tasks.js';
export { BatchedIterator } from './streams/batched-iterator.js';
export { type LogFrame, type LogFrameStream } from './streams/log-frames.js';
export { type LogStream } from './streams/log-stream.js';
export * from './types/index.js';
export { nearestName } from './types/nearest-name.js';
export { parseDuration } from './types/units/duration.js';
export { newestVersion, oldestVersion } from './version/versions.js';
export type * as wire from './wire/index.js';
