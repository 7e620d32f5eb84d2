import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { optionPath } from '../option-path.js';

/** Refuses jobs with an update config, and plugins that are replicated. */
export function checkService({ Mode, TaskTemplate, UpdateConfig }: Partial<wire.ServiceSpec>, option: string): void {
  if (UpdateConfig && (Mode?.ReplicatedJob || Mode?.GlobalJob)) {
    const path = optionPath(option, 'updateConfig');
    throw new InvalidArgumentError(path, `${path} does not go with a job: its tasks are replaced all at once.`);
  }
  if (TaskTemplate?.Runtime === 'plugin' && Mode?.Replicated) {
    const path = optionPath(option, 'mode');
    throw new InvalidArgumentError(path, `${path} must be 'global' for runtime 'plugin'.`);
  }
}
