import type { GenericResource } from './generic-resource.js';

/** The most a task may use. */
export interface ResourceLimits {
  /** Billionths of a CPU: 1500000000 is one CPU and a half. */
  NanoCPUs?: number;
  /** Bytes, at least 4 MiB. */
  MemoryBytes?: number;
  /** Processes; 0 is unlimited. Since 1.41. */
  Pids?: number;
}

/** What a node offers, or what a task needs a node to have free. */
export interface ResourceAmounts {
  /** Billionths of a CPU. */
  NanoCPUs?: number;
  /** Bytes. */
  MemoryBytes?: number;
  /** Since 1.32. */
  GenericResources?: GenericResource[];
}

/** What each task of a service may use and must find. */
export interface ResourceRequirements {
  Limits?: ResourceLimits;
  Reservations?: ResourceAmounts;
  /** Bytes of swap on top of the memory limit, which it needs; -1 is unlimited. Since 1.52. */
  SwapBytes?: number;
  /** 0 to 100; -1 takes a stored value back. Since 1.52. */
  MemorySwappiness?: number;
}
