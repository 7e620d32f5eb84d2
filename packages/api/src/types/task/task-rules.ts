import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { optionPath } from '../option-path.js';

/** Refuses a spec that does not belong to the runtime. */
export function checkTask(task: wire.TaskSpec, option: string): void {
  const { Runtime: runtime = 'container', ContainerSpec: container, PluginSpec: plugin } = task;
  if (container && runtime === 'plugin') {
    const path = optionPath(option, 'containerSpec');
    throw new InvalidArgumentError(path, `${path} does not go with runtime 'plugin': give a pluginSpec.`);
  }
  if (plugin && runtime !== 'plugin') {
    const path = optionPath(option, 'pluginSpec');
    throw new InvalidArgumentError(path, `${path} needs runtime 'plugin'.`);
  }
}
