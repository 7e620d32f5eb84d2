import { InvalidArgumentError } from '@swarmkit/api';
import { checkOptions } from '../check-options.js';
import { checkWaitOptions } from '../waiting/check-wait-options.js';
import type { ServiceWriteOptions } from './service-options.js';

/** What goes beside the options of a service: how a write is carried out. */
export const writeNames = ['wait', 'retryOnConflict', 'registryAuth', 'resolveImage', 'signal', 'timeoutMs'];

/** @throws {@link InvalidArgumentError} not an object, an unknown option, or one of no use. */
export function checkWriteOptions(call: string, control: ServiceWriteOptions): void {
  checkOptions(call, control, writeNames);
  const { wait, retryOnConflict = 0, timeoutMs = 0 } = control;
  if (wait !== undefined && typeof wait !== 'boolean' && (typeof wait !== 'object' || (wait as unknown) === null)) {
    throw new InvalidArgumentError('wait', 'wait must be true, false or options, such as { timeoutMs: 60_000 }');
  }
  if (typeof wait === 'object') checkWaitOptions('wait', wait);
  if (!Number.isInteger(retryOnConflict) || retryOnConflict < 0) {
    throw new InvalidArgumentError('retryOnConflict', 'retryOnConflict must say how often, as a whole number');
  }
  if (typeof timeoutMs !== 'number' || !(timeoutMs >= 0)) {
    throw new InvalidArgumentError('timeoutMs', 'timeoutMs must be a number of milliseconds');
  }
  checkImageOptions(control);
}

/** Those of them that a client may have for all its calls. */
export function checkImageOptions({
  registryAuth,
  resolveImage,
}: Pick<ServiceWriteOptions, 'registryAuth' | 'resolveImage'>): void {
  if (resolveImage !== undefined && !['always', 'changed', 'never'].includes(resolveImage)) {
    throw new InvalidArgumentError('resolveImage', "resolveImage must be 'always', 'changed' or 'never'");
  }
  const isWord = registryAuth === 'none' || registryAuth === 'previous';
  if (
    registryAuth === undefined ||
    isWord ||
    (typeof registryAuth === 'object' && (registryAuth as unknown) !== null)
  ) {
    return;
  }
  const forms = "{ username, password }, { identitytoken }, 'none' or 'previous'";
  throw new InvalidArgumentError('registryAuth', `registryAuth must be ${forms}`);
}
