/** The write counter of a Swarm object; every write to the object must carry the one last read. */
export interface ObjectVersion {
  /** Shared by all objects and growing in leaps; values beyond 2^53 are not represented. Omitted when 0 (job iterations). */
  Index?: number;
}

/** The version of an object that is stored in the swarm, which always has an index. */
export interface StoredObjectVersion extends ObjectVersion {
  Index: number;
}

/** What the Engine keeps beside the spec of every Swarm object. */
export interface ObjectMeta {
  Version: StoredObjectVersion;
  /** RFC 3339 in UTC, up to nanoseconds. */
  CreatedAt: string;
  /** RFC 3339 in UTC, up to nanoseconds. */
  UpdatedAt: string;
}
