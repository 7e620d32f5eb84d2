import { InvalidArgumentError } from '../../errors/index.js';
import type { Mount } from '../container/mount.js';
import type { SpecOptions } from '../spec-options.js';
import { parseCsvPairs } from './csv.js';
import { unknownKey } from './unknown-key.js';

const names = new Map<string, string>([
  ['type', 'type'],
  ['source', 'source'],
  ['src', 'source'],
  ['target', 'target'],
  ['destination', 'target'],
  ['dst', 'target'],
  ['consistency', 'consistency'],
  ['bind-propagation', 'propagation'],
  ['volume-subpath', 'subpath'],
  ['tmpfs-size', 'tmpfsSize'],
  ['tmpfs-mode', 'tmpfsMode'],
]);
const flags = new Map<string, string>([
  ['readonly', 'readOnly'],
  ['ro', 'readOnly'],
  ['bind-nonrecursive', 'nonRecursive'],
  ['bind-create-src', 'createMountpoint'],
  ['volume-nocopy', 'noCopy'],
]);
const recursions = new Map<string, object>([
  ['enabled', {}],
  ['disabled', { nonRecursive: true }],
  ['writable', { readOnlyNonRecursive: true }],
  ['readonly', { readOnlyForceRecursive: true }],
]);
const others = ['bind-recursive', 'volume-label', 'volume-driver', 'volume-opt'];
const keys = [...names.keys(), ...flags.keys(), ...others];

/** A mount in the form of the docker CLI's `--mount`. */
export function parseLongMount(text: string, option: string): SpecOptions<Mount> {
  const mount: Record<string, unknown> = {};
  const labels: string[] = [];
  const driverOptions: string[] = [];
  let driver: string | undefined;
  for (const [key, value] of parseCsvPairs(text, option)) {
    const flag = flags.get(key);
    if (flag !== undefined) mount[flag] = parseFlag(key, value, option);
    else if (!keys.includes(key) || value === undefined) throw unknownKey(key, value, keys, option);
    else if (key === 'volume-label') labels.push(value);
    else if (key === 'volume-opt') driverOptions.push(value);
    else if (key === 'volume-driver') driver = value;
    else if (key === 'bind-recursive') Object.assign(mount, parseRecursion(value, option));
    else mount[names.get(key) as string] = key === 'type' ? value.toLowerCase() : value;
  }
  if (labels.length > 0) mount['labels'] = labels;
  if (driver !== undefined || driverOptions.length > 0) {
    mount['driverConfig'] = { name: driver, ...(driverOptions.length > 0 && { options: driverOptions }) };
  }
  return mount;
}

function parseFlag(key: string, value: string | undefined, option: string): boolean {
  if (value === undefined || value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw new InvalidArgumentError(option, `${option}: ${key} must be true or false, not ${JSON.stringify(value)}.`);
}

function parseRecursion(value: string, option: string): object {
  const recursion = recursions.get(value);
  if (recursion) return recursion;
  throw new InvalidArgumentError(
    option,
    `${option}: bind-recursive must be one of ${[...recursions.keys()].join(', ')}.`,
  );
}
