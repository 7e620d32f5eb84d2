import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { type GenericResources, genericResources } from './generic-resources.js';
import { field } from '../field.js';
import { optionPath } from '../option-path.js';
import type { SpecOptions } from '../spec-options.js';
import { Spec } from '../spec.js';
import { type Cpus, cpus } from '../units/cpus.js';
import { count, integer } from '../units/integer.js';
import { memory, type Size } from '../units/size.js';
import { swap } from '../units/swap.js';

/** Options of {@link Resources}. */
export type ResourcesOptions = SpecOptions<Resources>;

/** What each task may use at most, and what a node must have free to run it. */
export class Resources extends Spec<Resources, wire.ResourceRequirements> {
  /** Nano-CPUs, or a text that counts CPUs: `'0.5'`. */
  @field('Limits.NanoCPUs', cpus) cpuLimit?: Cpus;

  /** Bytes, or a text such as `'512m'`; at least 4 MiB. */
  @field('Limits.MemoryBytes', memory) memLimit?: Size;

  /** Processes; 0 is unlimited. Since 1.41. */
  @field('Limits.Pids', count, { since: '1.41', default: 0 }) pidsLimit?: number;

  /** Nano-CPUs, or a text that counts CPUs: `'0.5'`. */
  @field('Reservations.NanoCPUs', cpus) cpuReservation?: Cpus;

  /** Bytes, or a text such as `'512m'`; at least 4 MiB. */
  @field('Reservations.MemoryBytes', memory) memReservation?: Size;

  /** A map `{ gpu: 2 }`, where a text is a name, or a list of texts `gpu=2`. Since 1.32. */
  @field('Reservations.GenericResources', genericResources, { since: '1.32', unordered: true })
  genericResources?: GenericResources;

  /** Swap on top of the memory limit; bytes or text, -1 is unlimited. Since 1.52. */
  @field('SwapBytes', swap, { since: '1.52' }) swapBytes?: Size;

  /** 0 to 100: how readily memory is swapped out; -1 leaves it to the node. Since 1.52. */
  @field('MemorySwappiness', integer({ minimum: -1, maximum: 100 }), { since: '1.52' }) memorySwappiness?: number;

  static check({ SwapBytes, Limits }: wire.ResourceRequirements, option: string): void {
    if (!SwapBytes || Limits?.MemoryBytes) return;
    const path = optionPath(option, 'swapBytes');
    throw new InvalidArgumentError(path, `${path} needs a memLimit beside it.`);
  }
}
