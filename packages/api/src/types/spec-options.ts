import type { Spec } from './spec.js';

/**
 * The options of a spec class: its fields, all optional.
 *
 * `undefined` is the same as absent; `null` unsets a field in an update and is absent elsewhere.
 */
export type SpecOptions<Self> = {
  readonly [Name in keyof Self as OptionName<Name>]?: OptionValue<Self[Name]> | null | undefined;
};

type OptionName<Name> = Name extends string ? Exclude<Name, 'toJSON'> : never;

// An instance passes for its options; without it editors complete and explain inner options.
type OptionValue<Value> = Value extends readonly (infer Item)[] ? readonly Exclude<Item, Spec>[] : Exclude<Value, Spec>;
