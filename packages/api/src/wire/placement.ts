import type { Platform } from './platform.js';

/** Spreads tasks evenly over the values of a node or engine label. */
export interface SpreadOver {
  /** Such as `node.labels.rack` or `engine.labels.zone`. */
  SpreadDescriptor: string;
}

/** One scheduling preference; `Spread` is the only kind there is. */
export interface PlacementPreference {
  Spread: SpreadOver;
}

/** Which nodes may run the tasks of a service. */
export interface Placement {
  /** Expressions with `==` or `!=`, such as `node.labels.type==ssd`; all must hold. */
  Constraints?: string[];
  /** In order of precedence. Since 1.28. */
  Preferences?: PlacementPreference[];
  /** Most replicas per node; 0 is unlimited. Since 1.40. */
  MaxReplicas?: number;
  /** Platforms the image runs on; empty means any. Since 1.30 the client fills it in. */
  Platforms?: Platform[];
}
