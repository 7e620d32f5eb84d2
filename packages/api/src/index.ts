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
export { NetworksApi } from './resources/networks.js';
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
export type { Codec } from './types/codec.js';
export { fieldsOf } from './types/class-transformer.js';
export { AppArmor, type AppArmorOptions } from './types/container/app-armor.js';
export { ConfigReference, type ConfigReferenceOptions } from './types/container/config-reference.js';
export { ContainerSpec, type ContainerSpecOptions } from './types/container/container-spec.js';
export { DNSConfig, type DNSConfigOptions } from './types/container/dns-config.js';
export { DriverConfig, type DriverConfigOptions } from './types/container/driver-config.js';
export { Healthcheck, type HealthcheckOptions } from './types/container/healthcheck.js';
export { Mount, type MountOptions } from './types/container/mount.js';
export { needsResolving } from './types/container/needs-resolving.js';
export { Privileges, type PrivilegesOptions } from './types/container/privileges.js';
export { Seccomp, type SeccompOptions } from './types/container/seccomp.js';
export { SecretReference, type SecretReferenceOptions } from './types/container/secret-reference.js';
export { Ulimit, type UlimitOptions } from './types/container/ulimit.js';
export type { Field, FieldOptions } from './types/field.js';
export { fromWire } from './types/from-wire.js';
export { mergeInto } from './types/merge-into.js';
export { requireVersion } from './types/require-version.js';
export { EndpointSpec, type EndpointSpecOptions } from './types/service/endpoint-spec.js';
export type { ServiceModeOptions } from './types/service/mode-options.js';
export { PortConfig, type PortConfigOptions } from './types/service/port-config.js';
export {
  ReplicatedJobMode,
  type ReplicatedJobModeOptions,
  ReplicatedMode,
  type ReplicatedModeOptions,
} from './types/service/replicated-mode.js';
export { RollbackConfig, type RollbackConfigOptions } from './types/service/rollback-config.js';
export { ServiceMode } from './types/service/service-mode.js';
export { ServiceSpec, type ServiceSpecOptions } from './types/service/service-spec.js';
export { UpdateConfig, type UpdateConfigOptions } from './types/service/update-config.js';
export type { SpecClass } from './types/spec-class.js';
export type { SpecOptions } from './types/spec-options.js';
export { Spec } from './types/spec.js';
export { SwarmExternalCA, type SwarmExternalCAOptions } from './types/swarm/swarm-external-ca.js';
export { SwarmSpec, type SwarmSpecOptions } from './types/swarm/swarm-spec.js';
export {
  NetworkAttachmentConfig,
  type NetworkAttachmentConfigOptions,
} from './types/task/network-attachment-config.js';
export { NetworkAttachmentSpec } from './types/task/network-attachment-spec.js';
export { PlacementPreference, type PlacementPreferenceOptions } from './types/task/placement-preference.js';
export { Placement, type PlacementOptions } from './types/task/placement.js';
export { Platform, type PlatformOptions } from './types/task/platform.js';
export { PluginPrivilege, type PluginPrivilegeOptions } from './types/task/plugin-privilege.js';
export { PluginSpec, type PluginSpecOptions } from './types/task/plugin-spec.js';
export { Resources, type ResourcesOptions } from './types/task/resources.js';
export { RestartPolicy, type RestartPolicyOptions } from './types/task/restart-policy.js';
export { TaskTemplate, type TaskTemplateOptions } from './types/task/task-template.js';
export { toWire } from './types/to-wire.js';
export type { Cpus } from './types/units/cpus.js';
export type { Duration } from './types/units/duration.js';
export type { FileMode } from './types/units/file-mode.js';
export type { Size } from './types/units/size.js';
export type { WireObject } from './types/wire-object.js';
export { nearestName } from './types/nearest-name.js';
export { parseDuration } from './types/units/duration.js';
export { newestVersion, oldestVersion } from './version/versions.js';
export type * as wire from './wire/index.js';
