import { InvalidArgumentError } from '../../errors/index.js';
import type { SpecOptions } from '../spec-options.js';
import type { NetworkAttachmentConfig } from '../task/network-attachment-config.js';
import { parseCsvPairs } from './csv.js';
import { unknownKey } from './unknown-key.js';

const keys = ['name', 'alias', 'driver-opt'];

/** A network as the docker CLI's `--network` takes it: a name, or `name=…,alias=…,driver-opt=key=value`. */
export function parseNetwork(text: string, option: string): SpecOptions<NetworkAttachmentConfig> {
  if (!text.includes('=')) return { target: text };
  const pairs = parseCsvPairs(text, option);
  for (const [key, value] of pairs) {
    if (!keys.includes(key) || value === undefined) throw unknownKey(key, value, keys, option);
  }
  const valuesOf = (name: string): string[] => pairs.flatMap(([key, value]) => (key === name ? [value ?? ''] : []));
  const [target, ...others] = valuesOf('name');
  if (target === undefined || others.length > 0) {
    throw new InvalidArgumentError(option, `${option} must have one name: 'name=backend,alias=db'.`);
  }
  const [aliases, options] = [valuesOf('alias'), valuesOf('driver-opt')];
  return { target, ...(aliases.length > 0 && { aliases }), ...(options.length > 0 && { options }) };
}
