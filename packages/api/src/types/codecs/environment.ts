import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { checkNames, entriesOf } from './entries-of.js';
import { type Scalar, scalarText } from './scalar.js';

/** A map, where `null` gives a bare name, or a list of `NAME=value` and bare `NAME` texts. */
export type Environment = Readonly<Record<string, Scalar | null | undefined>> | readonly string[];

/** Environment variables: `NAME=value` texts on the wire. */
export const environment: Codec<Environment> = {
  encode(value, option) {
    const entries = entriesOf(value, option);
    checkNames(entries, option);
    return entries.map(([name, content]) => {
      if (name.includes('=')) {
        throw new InvalidArgumentError(option, `${option}: the name ${JSON.stringify(name)} must not contain "=".`);
      }
      return content === null ? name : `${name}=${scalarText(content, name, option)}`;
    });
  },
};
