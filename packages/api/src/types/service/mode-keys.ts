import type * as wire from '../../wire/index.js';

/** The modes by their key on the wire. */
export const modeNames = {
  Replicated: 'replicated',
  Global: 'global',
  ReplicatedJob: 'replicated-job',
  GlobalJob: 'global-job',
} as const satisfies Readonly<Record<keyof wire.ServiceMode, wire.ServiceModeName>>;

/** The modes that are there: one, or none for the Engine's default. */
export function modeKeys(mode: wire.ServiceMode): (keyof wire.ServiceMode)[] {
  return (Object.keys(modeNames) as (keyof wire.ServiceMode)[]).filter(
    (key) => mode[key] !== undefined && mode[key] !== null,
  );
}
