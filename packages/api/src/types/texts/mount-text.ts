import type { Mount } from '../container/mount.js';
import type { SpecOptions } from '../spec-options.js';
import { parseLongMount } from './long-mount.js';
import { parseShortMount } from './short-mount.js';

const longForm =
  /^"?(type|source|src|target|destination|dst|readonly|ro|consistency|(bind|volume|tmpfs|image)-[a-z-]+)(=|,|$)/i;

/** A mount as text: `source:target[:options]`, or `type=…,source=…,target=…` as the docker CLI's `--mount` takes it. */
export function parseMount(text: string, option: string): SpecOptions<Mount> {
  return longForm.test(text) ? parseLongMount(text, option) : parseShortMount(text, option);
}
