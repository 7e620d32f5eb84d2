import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { oneOf } from '../codecs/one-of.js';
import { optionPath } from '../option-path.js';
import { checkInteger } from '../units/integer.js';
import type { ModeFields } from './service-mode.js';

/** A mode by name with its counts, or one of the four modes in the Engine's own form. */
export type ServiceModeOptions = ModeFields & {
  /** `'replicated'` when absent. */
  readonly mode?: wire.ServiceModeName | null | undefined;
  /** Tasks to keep running, or to complete for a job. */
  readonly replicas?: number | null | undefined;
  /** Tasks of a replicated job that run at once. */
  readonly concurrency?: number | null | undefined;
};

const modeName = oneOf('replicated', 'global', 'replicated-job', 'global-job');

/**
 * The Engine's form of a mode.
 *
 * @param fallback - Mode of counts that come without one.
 */
export function readMode(
  value: ServiceModeOptions | wire.ServiceModeName,
  option: string,
  fallback: wire.ServiceModeName = 'replicated',
): ModeFields {
  if (typeof value === 'string') return readMode({ mode: value }, option);
  if (typeof value !== 'object') return value;
  // Own properties only: an instance has getters of these names.
  const { mode, replicas, concurrency, ...fields }: ServiceModeOptions = { ...value };
  if (mode == null && replicas == null && concurrency == null) return fields;
  const name = mode == null ? fallback : modeName.encode(mode, optionPath(option, 'mode'));
  const [own] = Object.keys(fields);
  if (own !== undefined)
    throw new InvalidArgumentError(optionPath(option, own), `${option || 'The mode'} is given twice.`);
  if (concurrency != null && name !== 'replicated-job') throw misplaced('concurrency', String(name), option);
  if (name === 'replicated-job') {
    const totalCompletions = checkCount(replicas, optionPath(option, 'replicas'));
    return {
      replicatedJob: { totalCompletions, maxConcurrent: checkCount(concurrency, optionPath(option, 'concurrency')) },
    };
  }
  if (name === 'replicated') return { replicated: { replicas: checkCount(replicas, optionPath(option, 'replicas')) } };
  if (replicas != null) throw misplaced('replicas', String(name), option);
  return name === 'global' ? { global: {} } : { globalJob: {} };
}

// Checked here, where the option still has the name that the caller wrote.
function checkCount(value: number | null | undefined, option: string): number | undefined {
  return value == null ? undefined : checkInteger(value, { minimum: 0 }, option);
}

function misplaced(name: string, mode: string, option: string): Error {
  const path = optionPath(option, name);
  return new InvalidArgumentError(path, `${path} does not go with mode '${mode}'.`);
}
