import { InvalidArgumentError } from '../../errors/index.js';
import type { Codec } from '../codec.js';
import { textList } from '../codecs/text-list.js';

/** A map of host name to address, or a list of `address name` texts. */
export type Hosts = Readonly<Record<string, string>> | readonly string[];

/** Extra lines of `/etc/hosts`: address, space, name. */
export const hosts: Codec<Hosts> = {
  encode(value, option) {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    const lines = isMap ? Object.entries(value).map(([host, address]) => `${String(address)} ${host}`) : value;
    const list = textList.encode(lines as readonly string[], option) as string[];
    const wrong = list.findIndex((line) => !/^\S+(\s+\S+)+$/.test(line));
    if (wrong === -1) return list;
    throw new InvalidArgumentError(
      `${option}[${wrong}]`,
      `${option}: write 'address name', or a map of host name to address, not ${JSON.stringify(list[wrong])}.`,
    );
  },
};
