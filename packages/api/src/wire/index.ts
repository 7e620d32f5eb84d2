export type { AuthConfig, AuthResponse } from './auth.js';
export type {
  ClusterVolume,
  ClusterVolumeAccessMode,
  ClusterVolumeAvailability,
  ClusterVolumeInfo,
  ClusterVolumePublishState,
  ClusterVolumePublishStatus,
  ClusterVolumeSecret,
  ClusterVolumeSpec,
  Topology,
} from './cluster-volume.js';
export type { ConfigReference } from './config-reference.js';
export type { Config, ConfigCreateResponse, ConfigSpec, StoredConfigSpec } from './config.js';
export type { ContainerSpec, DnsConfig, Isolation, Ulimit } from './container-spec.js';
export type { DistributionInspect, OciDescriptor, OciPlatform } from './distribution.js';
export type { Driver } from './driver.js';
export type { EndpointMode, EndpointSpec, PortConfig, PortProtocol, PortPublishMode } from './endpoint-spec.js';
export type { ErrorResponse } from './error-response.js';
export type { EventActor, EventMessage, EventScope, EventType } from './event.js';
export type { FileTarget } from './file-target.js';
export type {
  BooleanFilter,
  ConfigFilters,
  EventFilters,
  NetworkFilters,
  NetworkPruneFilters,
  NodeFilters,
  SecretFilters,
  ServiceFilters,
  TaskFilters,
  VolumeFilters,
  VolumePruneFilters,
} from './filters.js';
export type { DiscreteGenericResource, GenericResource, NamedGenericResource } from './generic-resource.js';
export type { HealthConfig } from './healthcheck.js';
export type { CommitInfo, IndexInfo, Info, PluginsInfo, RegistryServiceConfig, RuntimeInfo } from './info.js';
export type {
  BindOptions,
  ImageOptions,
  Mount,
  MountPropagation,
  MountType,
  TmpfsOptions,
  VolumeOptions,
} from './mount.js';
export type { NetworkAttachment, NetworkAttachmentConfig } from './network-attachment.js';
export type {
  EndpointIpamConfig,
  EndpointSettings,
  NetworkConnectRequest,
  NetworkCreateRequest,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkPruneResponse,
} from './network-requests.js';
export type { NetworkServiceInfo, NetworkTaskInfo } from './network-service-info.js';
export type {
  Ipam,
  IpamConfig,
  Network,
  NetworkConfigReference,
  NetworkContainer,
  NetworkPeer,
  NetworkScope,
  NetworkStatus,
  SubnetStatus,
} from './network.js';
export type {
  EngineDescription,
  EnginePlugin,
  ManagerStatus,
  Node,
  NodeAvailability,
  NodeCsiInfo,
  NodeDescription,
  NodeRole,
  NodeSpec,
  NodeState,
  NodeStatus,
  Reachability,
  StoredNodeSpec,
} from './node.js';
export type { ObjectMeta, ObjectVersion, StoredObjectVersion } from './object-meta.js';
export type { Placement, PlacementPreference, SpreadOver } from './placement.js';
export type { Platform } from './platform.js';
export type { PluginSpec, PluginSpecPrivilege } from './plugin-spec.js';
export type { AppArmorOptions, CredentialSpec, Privileges, SELinuxContext, SeccompOptions } from './privileges.js';
export type {
  ConfigListQuery,
  EventsQuery,
  ForceQuery,
  ListQuery,
  LogsQuery,
  NetworkInspectQuery,
  NetworkListQuery,
  NetworkPruneQuery,
  NodeListQuery,
  SecretListQuery,
  ServiceInspectQuery,
  ServiceListQuery,
  ServiceUpdateQuery,
  SwarmUpdateQuery,
  TaskListQuery,
  VersionQuery,
  VolumeListQuery,
  VolumePruneQuery,
} from './queries.js';
export type { ResourceAmounts, ResourceLimits, ResourceRequirements } from './resources.js';
export type { RestartCondition, RestartPolicy } from './restart-policy.js';
export type { SecretReference } from './secret-reference.js';
export type { Secret, SecretCreateResponse, SecretSpec, StoredSecretSpec } from './secret.js';
export type { ReplicatedJobMode, ReplicatedMode, ServiceMode, ServiceModeName } from './service-mode.js';
export type { ServiceSpec, StoredServiceSpec } from './service-spec.js';
export type {
  EndpointVirtualIp,
  JobStatus,
  Service,
  ServiceCreateResponse,
  ServiceEndpoint,
  ServiceStatus,
  ServiceUpdateResponse,
  UpdateState,
  UpdateStatus,
} from './service.js';
export type { LocalNodeState, PeerNode, SwarmInfo } from './swarm-info.js';
export type { SwarmIpamConfig, SwarmIpamOptions, SwarmNetwork, SwarmNetworkSpec } from './swarm-network.js';
export type {
  CAConfig,
  DispatcherConfig,
  EncryptionConfig,
  ExternalCA,
  OrchestrationConfig,
  RaftConfig,
  StoredSwarmSpec,
  SwarmSpec,
  TaskDefaults,
} from './swarm-spec.js';
export type {
  ClusterInfo,
  InitRequest,
  JoinRequest,
  JoinTokens,
  Swarm,
  UnlockKeyResponse,
  UnlockRequest,
} from './swarm.js';
export type {
  AttachmentTaskSpec,
  ContainerTaskSpec,
  NetworkAttachmentSpec,
  PluginTaskSpec,
  StoredTaskSpec,
  TaskRuntime,
  TaskSpec,
} from './task-spec.js';
export type { ContainerStatus, PortStatus, Task, TaskState, TaskStatus, VolumeAttachment } from './task.js';
export type { TLSInfo } from './tls-info.js';
export type { UpdateConfig, UpdateFailureAction, UpdateOrder } from './update-config.js';
export type { ComponentVersion, Version } from './version.js';
export type {
  Volume,
  VolumeCreateRequest,
  VolumeListResponse,
  VolumePruneResponse,
  VolumeUpdateRequest,
} from './volume.js';
