import { InvalidArgumentError } from '../../errors/index.js';
import { parseCsvPairs } from './csv.js';
import { unknownKey } from './unknown-key.js';

const keys = ['source', 'src', 'target', 'uid', 'gid', 'mode'];

/** What the text of a secret or config says. */
export interface ReferenceText {
  readonly name: string;
  readonly file: { readonly filename?: string; readonly uid?: string; readonly gid?: string; readonly mode?: string };
}

/** A secret or config as the docker CLI takes it: a name, or `source=…,target=…,uid=…,gid=…,mode=…`. */
export function parseReference(text: string, option: string): ReferenceText {
  if (!/[=,]/.test(text)) return { name: text, file: {} };
  const values: Record<string, string> = {};
  for (const [key, value] of parseCsvPairs(text, option)) {
    if (!keys.includes(key) || value === undefined) throw unknownKey(key, value, keys, option);
    values[key === 'src' ? 'source' : key] = value;
  }
  const { source, target, ...owner } = values;
  if (!source) throw new InvalidArgumentError(option, `${option} must have a source: 'source=name,target=file'.`);
  return { name: source, file: target === undefined ? owner : { ...owner, filename: target } };
}
