export type { Codec } from './codec.js';
export { fieldsOf } from './class-transformer.js';
export { AppArmor, type AppArmorOptions } from './container/app-armor.js';
export { ConfigReference, type ConfigReferenceOptions } from './container/config-reference.js';
export { ContainerSpec, type ContainerSpecOptions } from './container/container-spec.js';
export { DNSConfig, type DNSConfigOptions } from './container/dns-config.js';
export { DriverConfig, type DriverConfigOptions } from './container/driver-config.js';
export { Healthcheck, type HealthcheckOptions } from './container/healthcheck.js';
export { Mount, type MountOptions } from './container/mount.js';
export { needsResolving } from './container/needs-resolving.js';
export { Privileges, type PrivilegesOptions } from './container/privileges.js';
export { Seccomp, type SeccompOptions } from './container/seccomp.js';
export { SecretReference, type SecretReferenceOptions } from './container/secret-reference.js';
export { Ulimit, type UlimitOptions } from './container/ulimit.js';
export type { Field, FieldOptions } from './field.js';
export { fromWire } from './from-wire.js';
export { mergeInto } from './merge-into.js';
export { requireVersion } from './require-version.js';
export { EndpointSpec, type EndpointSpecOptions } from './service/endpoint-spec.js';
export type { ServiceModeOptions } from './service/mode-options.js';
export { PortConfig, type PortConfigOptions } from './service/port-config.js';
export {
  ReplicatedJobMode,
  type ReplicatedJobModeOptions,
  ReplicatedMode,
  type ReplicatedModeOptions,
} from './service/replicated-mode.js';
export { RollbackConfig, type RollbackConfigOptions } from './service/rollback-config.js';
export { ServiceMode } from './service/service-mode.js';
export { ServiceSpec, type ServiceSpecOptions } from './service/service-spec.js';
export { UpdateConfig, type UpdateConfigOptions } from './service/update-config.js';
export type { SpecClass } from './spec-class.js';
export type { SpecOptions } from './spec-options.js';
export { Spec } from './spec.js';
export { SwarmExternalCA, type SwarmExternalCAOptions } from './swarm/swarm-external-ca.js';
export { SwarmSpec, type SwarmSpecOptions } from './swarm/swarm-spec.js';
export { NetworkAttachmentConfig, type NetworkAttachmentConfigOptions } from './task/network-attachment-config.js';
export { NetworkAttachmentSpec } from './task/network-attachment-spec.js';
export { PlacementPreference, type PlacementPreferenceOptions } from './task/placement-preference.js';
export { Placement, type PlacementOptions } from './task/placement.js';
export { Platform, type PlatformOptions } from './task/platform.js';
export { PluginPrivilege, type PluginPrivilegeOptions } from './task/plugin-privilege.js';
export { PluginSpec, type PluginSpecOptions } from './task/plugin-spec.js';
export { Resources, type ResourcesOptions } from './task/resources.js';
export { RestartPolicy, type RestartPolicyOptions } from './task/restart-policy.js';
export { TaskTemplate, type TaskTemplateOptions } from './task/task-template.js';
export { toWire } from './to-wire.js';
export type { Cpus } from './units/cpus.js';
export type { Duration } from './units/duration.js';
export type { FileMode } from './units/file-mode.js';
export type { Size } from './units/size.js';
export type { WireObject } from './wire-object.js';
