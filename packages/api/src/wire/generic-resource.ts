/** A countable resource, such as `SSD=3`. */
export interface DiscreteGenericResource {
  Kind?: string;
  /** Omitted when 0. */
  Value?: number;
}

/** One of several resources with a name of its own, such as `GPU=UUID1`. */
export interface NamedGenericResource {
  Kind?: string;
  Value?: string;
}

/** A user-defined resource of a node or a reservation; exactly one of the two is set. Since 1.32. */
export interface GenericResource {
  NamedResourceSpec?: NamedGenericResource;
  DiscreteResourceSpec?: DiscreteGenericResource;
}
