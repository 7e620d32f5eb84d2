import type { SpecClass } from './spec-class.js';

/** How one option travels between what a caller writes and the Engine's JSON. */
export interface Codec<Input> {
  /**
   * The wire value of an option.
   *
   * @param option - Path of the option as the caller wrote it, for errors.
   * @throws {@link InvalidArgumentError} the value is not usable
   */
  encode(value: Input, option: string): unknown;

  /** What an instance holds for a wire value; without it, the wire value itself. */
  decode?(wire: unknown): unknown;

  /** The wire value after a patch; without it, `encode` replaces what was there. `undefined` removes the field. */
  merge?(current: unknown, value: Input, option: string): unknown;

  /** The spec class of the value, or of each item when the value is a list. */
  readonly nested?: () => SpecClass;

  /** An empty object says something by being there. */
  readonly meaningfulWhenEmpty?: boolean;
}
