import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { isWireObject } from '../wire-object.js';

/** JSON as an object or text, or its base64 text. */
export type SeccompProfile = string | Readonly<Record<string, unknown>>;

/** A seccomp profile: base64 of its JSON on the wire. */
export const seccompProfile: Codec<SeccompProfile> = {
  encode(value, option) {
    const json = isWireObject(value) ? JSON.stringify(value) : value;
    if (typeof json !== 'string')
      throw new InvalidArgumentError(option, `${option} must be a profile, as an object or text.`);
    if (/^\s*\{/.test(json)) return Buffer.from(json).toString('base64');
    if (/^[A-Za-z0-9+/]+={0,2}$/.test(json)) return json;
    throw new InvalidArgumentError(
      option,
      `${option} is neither JSON nor base64: give the content of the profile, not its path.`,
    );
  },
};
