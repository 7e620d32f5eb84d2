import { InvalidArgumentError } from '../../errors/index.js';
import type { Mount } from '../container/mount.js';
import { nearestName } from '../nearest-name.js';
import type { SpecOptions } from '../spec-options.js';

type MountOptions = SpecOptions<Mount>;

const propagations = ['private', 'rprivate', 'shared', 'rshared', 'slave', 'rslave'] as const;

// The colon of a drive belongs to the path; `c:/x` is a volume "c" as long as that makes sense.
const path = String.raw`[A-Za-z]:\\[^:]*|(?![A-Za-z]:\\)[^:]+|[A-Za-z]:/[^:]*`;
const shortForm = new RegExp(String.raw`^(?:(${path}):)?(${path})(?::([^:/\\]+))?$`);

const flags = new Map<string, MountOptions>([
  ['ro', { readOnly: true }],
  ['rw', { readOnly: false }],
  ['nocopy', { noCopy: true }],
  ...propagations.map((propagation): [string, MountOptions] => [propagation, { propagation }]),
]);

/** A mount in the short form `source:target[:options]`; one part alone is the target of an anonymous volume. */
export function parseShortMount(text: string, option: string): MountOptions {
  const [whole, source, target, options] = shortForm.exec(text) ?? [];
  if (whole === undefined) {
    throw new InvalidArgumentError(
      option,
      `${option}: ${JSON.stringify(text)} is not 'source:target[:ro]'; the long form is 'type=…,source=…,target=…'.`,
    );
  }
  const place = source === undefined ? { target } : { type: sourceType(source, option), source, target };
  return Object.assign(place, ...(options?.split(',') ?? []).map((name) => readFlag(name, option))) as MountOptions;
}

function readFlag(name: string, option: string): MountOptions {
  const flag = flags.get(name);
  if (flag) return flag;
  const names = [...flags.keys()];
  const guess = nearestName(name, names) ?? names.join(', ');
  throw new InvalidArgumentError(
    option,
    `${option}: ${JSON.stringify(name)} is not a mount option; there is ${guess}.`,
  );
}

function sourceType(source: string, option: string): 'bind' | 'volume' | 'npipe' {
  if (source.startsWith('\\\\.\\pipe\\')) return 'npipe';
  if (/^(\/|\\\\|[A-Za-z]:[\\/])/.test(source)) return 'bind';
  if (!/^[.~]/.test(source)) return 'volume';
  throw new InvalidArgumentError(
    option,
    `${option}: ${JSON.stringify(source)} is relative; nodes need an absolute path.`,
  );
}
