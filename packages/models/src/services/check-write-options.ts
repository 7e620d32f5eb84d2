import { checkOptions } from '../check-options.js';

/** What goes beside the options of a service: how a write is carried out. */
export const writeNames = ['wait', 'retryOnConflict', 'registryAuth', 'resolveImage', 'signal', 'timeoutMs'];

/** @throws {@link InvalidArgumentError} not an object, or an unknown option. */
export function checkWriteOptions(call: string, control: object): void {
  checkOptions(call, control, writeNames);
}
