// What users of the models need of the api: with strict package managers they could not import it themselves.
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
} from '@swarmkit/api';
export {
  ConfigReference,
  ContainerSpec,
  DNSConfig,
  DriverConfig,
  EndpointSpec,
  Healthcheck,
  Mount,
  NetworkAttachmentConfig,
  Placement,
  PlacementPreference,
  Privileges,
  Resources,
  RestartPolicy,
  RollbackConfig,
  SecretReference,
  ServiceMode,
  ServiceSpec,
  SwarmExternalCA,
  SwarmSpec,
  TaskTemplate,
  UpdateConfig,
} from '@swarmkit/api';
export { EngineClient, type RegistryAuth, type RequestOptions, type wire } from '@swarmkit/api';
export { Collection } from './collection.js';
export { type FailedTask } from './errors/failed-task.js';
export { RolloutError, type RolloutFailure } from './errors/rollout-error.js';
export { WaitError } from './errors/wait-error.js';
export { WaitTimeoutError } from './errors/wait-timeout-error.js';
export { type LogLine } from './logs/log-line.js';
export { type LogOptions } from './logs/log-options.js';
export { type Log } from './logs/open-log.js';
export { Model } from './model.js';
export { NodeCollection } from './nodes/node-collection.js';
export { type NodeListOptions, type NodeUpdateOptions } from './nodes/node-options.js';
export { Node } from './nodes/node.js';
export { type RegistryAuthOption } from './services/registry-auth-option.js';
export { type ResolveImage } from './services/resolve-image.js';
export { type AppliedService, ServiceCollection } from './services/service-collection.js';
export {
  type ServiceCreateOptions,
  type ServiceListOptions,
  type ServiceOptions,
  type ServiceUpdateOptions,
  type ServiceWriteOptions,
} from './services/service-options.js';
export { type ServiceChange } from './services/service-update.js';
export { Service } from './services/service.js';
export { type ServiceSpecDraft } from './services/spec-draft.js';
export { SwarmClient, type SwarmClientOptions } from './swarm-client.js';
export { JoinTokens } from './swarm/join-tokens.js';
export {
  type SwarmInitOptions,
  type SwarmJoinOptions,
  type SwarmLeaveOptions,
  type SwarmSpecOptions,
  type SwarmUpdateOptions,
} from './swarm/swarm-options.js';
export { Swarm } from './swarm/swarm.js';
export { TaskCollection } from './tasks/task-collection.js';
export { type TaskListOptions } from './tasks/task-options.js';
export { Task } from './tasks/task.js';
export { type RolloutProgress, type WaitOptions } from './waiting/wait-options.js';
export { type WriteOptions } from './writing/write-options.js';
