import { isDeepStrictEqual } from 'node:util';
import { VersionConflictError } from '@swarmkit/api';

/** An object with a version and a spec, as the Engine answers it. */
export interface Versioned<Spec> {
  readonly Version: { readonly Index: number };
  readonly Spec: Spec;
}

/** A change of a spec that must neither be lost nor overwrite another one's. */
export interface VersionedWrite<Attrs extends Versioned<Spec>, Spec> {
  /** What the caller saw when it decided on the change. */
  readonly held: Attrs;
  /** Gives the whole new spec; is asked again for a fresh one when a conflict is retried. */
  readonly change: (spec: Spec) => Spec | Promise<Spec>;
  readonly read: () => Promise<Attrs>;
  readonly write: (version: number, spec: Spec) => Promise<void>;
  /** Send even when the spec stays the same (a rollback, the rotation of a token). */
  readonly always?: boolean;
  /** How often to apply the change again after somebody else changed the spec. */
  readonly retryOnConflict: number;
}

// The orchestrator moves the version a few times a second at most while it updates; more than this is no noise.
const mostResends = 50;

/**
 * Sends a changed spec with the version it was made from, and gives the fresh object.
 *
 * The version also moves when the orchestrator notes its progress: as long as the spec is still the one the caller
 * saw, the change is sent again with the new version. Nothing is sent when the fresh spec is already as wanted.
 *
 * @throws {@link VersionConflictError} somebody else changed the spec, and no retry was asked for.
 */
export async function writeVersioned<Attrs extends Versioned<Spec>, Spec>(
  request: VersionedWrite<Attrs, Spec>,
): Promise<{ readonly attrs: Attrs; readonly written: boolean }> {
  const { change, read, write, always = false } = request;
  let base = request.held;
  let next = await change(base.Spec);
  let retries = request.retryOnConflict;
  for (let resends = 0; ; resends++) {
    if (!always && isDeepStrictEqual(next, base.Spec)) {
      const fresh = await read();
      const again = isDeepStrictEqual(fresh.Spec, base.Spec) ? next : await change(fresh.Spec);
      if (isDeepStrictEqual(again, fresh.Spec)) return { attrs: fresh, written: false };
      // It would change a spec the caller has not seen: sent with the version held, the Engine refuses it.
      next = again;
    }
    const conflict = await attempt(() => write(base.Version.Index, next));
    const fresh = await read();
    if (!conflict) return { attrs: fresh, written: true };
    if (!isDeepStrictEqual(fresh.Spec, base.Spec)) {
      if (retries-- <= 0) throw conflict;
      next = await change(fresh.Spec);
    } else if (resends >= mostResends) {
      throw conflict;
    }
    base = fresh;
  }
}

async function attempt(write: () => Promise<void>): Promise<VersionConflictError | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof VersionConflictError) return error;
    throw error;
  }
}
