import type { wire } from '@swarmkit/api';
import { cloneJson } from '../writing/clone-json.js';
import { runEdit } from '../writing/run-edit.js';

type ContainerLists =
  'Env' | 'Mounts' | 'Secrets' | 'Configs' | 'Hosts' | 'Groups' | 'CapabilityAdd' | 'CapabilityDrop';

/** A container's spec whose lists and maps are all there to be added to. */
export type ContainerDraft = wire.ContainerSpec &
  Required<Pick<wire.ContainerSpec, ContainerLists | 'Labels' | 'Sysctls'>>;

/** A copy of a service's spec to edit: lists and maps that the Engine leaves out when empty are there, empty. */
export type ServiceSpecDraft = wire.StoredServiceSpec<
  wire.ContainerTaskSpec & { ContainerSpec: ContainerDraft; Networks: wire.NetworkAttachmentConfig[] }
>;

const containerLists = ['Env', 'Mounts', 'Secrets', 'Configs', 'Hosts', 'Groups', 'CapabilityAdd', 'CapabilityDrop'];

/**
 * Lets `edit` change a copy of a spec, and gives the copy.
 *
 * What was absent and is still empty afterwards is absent again: an empty list would restart every task.
 */
export function editSpec(
  spec: wire.StoredServiceSpec,
  edit: (draft: ServiceSpecDraft) => void,
): wire.StoredServiceSpec {
  const draft = cloneJson(spec);
  const template = draft.TaskTemplate as unknown as Record<string, unknown>;
  const container = template['ContainerSpec'] as Record<string, unknown> | undefined;
  const added = [
    ...fill(draft as unknown as Record<string, unknown>, ['Labels'], () => ({})),
    ...fill(template, ['Networks'], () => []),
    ...(container ? fill(container, containerLists, () => []) : []),
    ...(container ? fill(container, ['Labels', 'Sysctls'], () => ({})) : []),
  ];
  runEdit(edit, draft as ServiceSpecDraft);
  for (const takeAwayIfEmpty of added) takeAwayIfEmpty();
  // What was set to `undefined` is as absent as it will be on the way.
  return cloneJson(draft);
}

function fill(owner: Record<string, unknown>, keys: readonly string[], empty: () => object): (() => void)[] {
  return keys
    .filter((key) => owner[key] === undefined || owner[key] === null)
    .map((key) => {
      const before = Object.hasOwn(owner, key) ? owner[key] : undefined;
      owner[key] = empty();
      return () => {
        const value = owner[key];
        if (typeof value !== 'object' || value === null || Object.keys(value).length > 0) return;
        if (before === undefined) delete owner[key];
        else owner[key] = before;
      };
    });
}
