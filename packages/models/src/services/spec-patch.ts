import { InvalidArgumentError, mergeInto, ServiceSpec, type wire } from '@swarmkit/api';
import { withFlatErrors } from './flat-errors.js';
import { placeOf } from './option-places.js';
import type { ServiceUpdateOptions } from './service-options.js';

type Options = Record<string, unknown>;

/**
 * Puts flat options into a service's spec; everything they do not name stays as it is, byte for byte.
 *
 * @throws {@link InvalidArgumentError} an option is unknown, not usable, or contradicts another one.
 */
export function applyServiceOptions(spec: wire.ServiceSpec, options: ServiceUpdateOptions): wire.ServiceSpec {
  refuseEmptyImage(options);
  const patched = withFlatErrors(options, () => mergeInto(ServiceSpec, spec, nest(options)));
  return forceUpdate(oneAtATime(oneAtATime(patched, 'UpdateConfig'), 'RollbackConfig'), options.forceUpdate);
}

// Beside other fields the Engine takes an absent number for all tasks at once; without them, and for the CLI, it is one.
function oneAtATime(spec: wire.ServiceSpec, key: 'UpdateConfig' | 'RollbackConfig'): wire.ServiceSpec {
  const config = spec[key];
  return config && config.Parallelism === undefined ? { ...spec, [key]: { ...config, Parallelism: 1 } } : spec;
}

// Absent is fine, it keeps the image there is.
function refuseEmptyImage({ image }: ServiceUpdateOptions): void {
  if (image === undefined || (typeof image === 'string' && image !== '')) return;
  throw new InvalidArgumentError('image', "image must name an image, as in { image: 'nginx:1.27' }");
}

/** The options as `ServiceSpec` has them: in the spec classes inside it. */
function nest(options: ServiceUpdateOptions): Options {
  const { replicas, ports, containerLabels, logDriver, logDriverOptions } = options;
  const groups = { service: {} as Options, task: {} as Options, placement: {} as Options, container: {} as Options };
  // A whole spec is told as such, not by its first key.
  if (Object.hasOwn(options, 'TaskTemplate')) placeOf('TaskTemplate');
  for (const [option, value] of Object.entries(options)) {
    const place = placeOf(option);
    if (value !== undefined && place !== 'own') groups[place][option] = value;
  }
  const { service, task, placement, container } = groups;
  if (replicas !== undefined) service['mode'] = { ...modeOptions(options.mode), replicas };
  if (containerLabels !== undefined) container['labels'] = containerLabels;
  if (ports !== undefined) service['endpointSpec'] = { ...(service['endpointSpec'] as object | undefined), ports };
  if (logDriver !== undefined) task['logDriver'] = typeof logDriver === 'string' ? { name: logDriver } : logDriver;
  if (logDriverOptions !== undefined) {
    task['logDriver'] = { ...(task['logDriver'] as object | undefined), options: logDriverOptions };
  }
  if (Object.keys(container).length > 0) task['containerSpec'] = container;
  if (Object.keys(placement).length > 0) task['placement'] = placement;
  if (Object.keys(task).length > 0) service['taskTemplate'] = task;
  return service;
}

function modeOptions(mode: ServiceUpdateOptions['mode']): object {
  return typeof mode === 'string' ? { mode } : { ...mode };
}

function forceUpdate(spec: wire.ServiceSpec, force: boolean | number | undefined): wire.ServiceSpec {
  if (force === undefined || force === false) return spec;
  const counter = force === true ? (spec.TaskTemplate.ForceUpdate ?? 0) + 1 : force;
  if (!Number.isSafeInteger(counter) || counter < 0) {
    throw new InvalidArgumentError('forceUpdate', `forceUpdate must be true or a whole number, got ${String(force)}`);
  }
  return { ...spec, TaskTemplate: { ...spec.TaskTemplate, ForceUpdate: counter } };
}
