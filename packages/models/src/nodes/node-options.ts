import {
  type FiltersOf,
  InvalidArgumentError,
  type RequestOptions,
  ServiceSpec,
  type ServiceSpecOptions,
  type wire,
} from '@swarmkit/api';
import { checkOptions } from '../check-options.js';

/** Which nodes to list. */
export interface NodeListOptions extends RequestOptions {
  /** Values of one key are alternatives, keys add up: `{ role: 'manager', 'node.label': ['disk=ssd'] }`. */
  readonly filters?: FiltersOf<wire.NodeFilters> | undefined;
}

/** What can be changed of a node; what is absent stays. */
export interface NodeUpdateOptions {
  readonly role?: wire.NodeRole | undefined;
  readonly availability?: wire.NodeAvailability | undefined;
  /** All of them: those not named are removed. */
  readonly labels?: ServiceSpecOptions['labels'];
  readonly name?: string | null | undefined;
}

const roles = ['worker', 'manager'];
const availabilities = ['active', 'pause', 'drain'];

/**
 * Puts changed options into a node's spec.
 *
 * @throws {@link InvalidArgumentError} an unknown option or value.
 */
export function applyNodeOptions(spec: wire.StoredNodeSpec, options: NodeUpdateOptions): void {
  checkOptions('node.update', options, ['role', 'availability', 'labels', 'name']);
  const { role, availability, labels, name } = options;
  if (role !== undefined) spec.Role = oneOf('role', role, roles);
  if (availability !== undefined) spec.Availability = checkAvailability(availability);
  // Labels of nodes are written as those of services are.
  if (labels !== undefined) spec.Labels = new ServiceSpec({ labels }).toJSON().Labels ?? {};
  if (name === null) delete spec.Name;
  else if (name !== undefined) spec.Name = name;
}

/** @throws {@link InvalidArgumentError} it is none of the three. */
export function checkAvailability(availability: wire.NodeAvailability): wire.NodeAvailability {
  return oneOf('availability', availability, availabilities);
}

function oneOf<Value extends string>(option: string, value: Value, allowed: readonly string[]): Value {
  if (allowed.includes(value)) return value;
  throw new InvalidArgumentError(
    option,
    `${option} must be one of ${allowed.join(', ')}, got ${JSON.stringify(value)}`,
  );
}
