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
    const unchanged = !always && isDeepStrictEqual(next, base.Spec);
    let conflict: VersionConflictError | undefined;
    if (!unchanged) {
      try {
        await write(base.Version.Index, next);
      } catch (error) {
        if (!(error instanceof VersionConflictError)) throw error;
        conflict = error;
      }
    }
    const fresh = await read();
    if (!unchanged && !conflict) return { attrs: fresh, written: true };
    const seen = isDeepStrictEqual(fresh.Spec, base.Spec);
    if (unchanged && seen) return { attrs: fresh, written: false };
    if (!seen) {
      // A change that asks for nothing new harms nobody: it is judged anew on the fresh spec.
      if (conflict && retries-- <= 0) throw conflict;
      next = await change(fresh.Spec);
    } else if (resends >= mostResends) {
      throw conflict as VersionConflictError;
    }
    base = fresh;
  }
}
