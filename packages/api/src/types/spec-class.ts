import type { Spec } from './spec.js';

/** The constructor of a spec class, with the two rules a class may add to its fields. */
export interface SpecClass<Instance extends Spec = Spec> {
  new (): Instance;
  readonly name: string;
  readonly prototype: Instance;

  /** Fills in what has a default on the client's side, when an object is built from options. */
  complete?(wire: object): object;

  /** Refuses combinations that the Engine is certain to refuse. */
  check?(wire: object, option: string): void;
}
