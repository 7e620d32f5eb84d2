import { InvalidArgumentError } from '../../errors/index.js';
import type * as wire from '../../wire/index.js';
import { optionPath } from '../option-path.js';

const groups = [
  ['BindOptions', 'bind'],
  ['VolumeOptions', 'volume'],
  ['TmpfsOptions', 'tmpfs'],
  ['ClusterOptions', 'cluster'],
] as const;

/** Refuses mounts that no node would make: the service would be created and its tasks rejected. */
export function checkMount(mount: Partial<wire.Mount>, option: string): void {
  const { Type: type = 'volume', Source: source, Target: target } = mount;
  const refuse = (name: string, message: string): never => {
    throw new InvalidArgumentError(optionPath(option, name), `${option || 'The mount'} ${message}`);
  };
  if (!target) refuse('target', 'has no target: give the path in the container.');
  if (source && type === 'tmpfs') refuse('source', 'must not have a source: it is a tmpfs.');
  if (!source && type !== 'tmpfs' && type !== 'volume') refuse('source', `must have a source: its type is ${type}.`);
  if (!source && type === 'volume' && mount.ReadOnly)
    refuse('readOnly', 'is empty for ever: a read-only volume needs a source.');
  for (const [group, owner] of groups) {
    if (mount[group] && owner !== type) refuse('type', `has options of type ${owner}, but its type is ${type}.`);
  }
}
