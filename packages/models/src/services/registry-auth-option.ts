import type { RegistryAuth, ServiceUpdateParameters } from '@swarmkit/api';

/**
 * Whose credentials the nodes pull with: the ones given; `'none'`, which also clears stored ones; or `'previous'`,
 * those of the spec before. Without the option an update keeps what the swarm has stored.
 */
export type RegistryAuthOption = RegistryAuth | 'none' | 'previous';

/** An update without a header keeps the stored credentials: clearing them takes empty ones. */
export function registryAuthParameters(
  auth: RegistryAuthOption | undefined,
): Pick<ServiceUpdateParameters, 'registryAuth' | 'registryAuthFrom'> {
  if (auth === undefined) return {};
  if (auth === 'none') return { registryAuth: { username: '', password: '' } };
  if (auth === 'previous') return { registryAuthFrom: 'previous-spec' };
  return { registryAuth: auth };
}
