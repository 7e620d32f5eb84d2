import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { isEmptyObject } from '../wire-object.js';

/** `true`, or an empty object as on the wire. */
export type Presence = boolean | Readonly<Record<string, never>>;

/** Something that is said by being there: `{}` on the wire, or nothing. */
export const presence: Codec<Presence> = {
  meaningfulWhenEmpty: true,
  encode(value, option) {
    if (value === false) return undefined;
    if (value === true || isEmptyObject(value)) return {};
    throw new InvalidArgumentError(option, `${option} must be true or false.`);
  },
};
