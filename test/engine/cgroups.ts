import { readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

const mount = '/sys/fs/cgroup';

/** Removes what an engine's containers left of control groups, of both versions; a killed engine cannot do it itself. */
export function removeCgroups(name: string): void {
  const hierarchies = [mount, ...directoriesIn(mount)];
  for (const hierarchy of hierarchies) removeTree(join(hierarchy, 'swarmkit', name));
}

// Control groups are removed from the inside out; their files go by themselves.
function removeTree(directory: string): void {
  for (const inner of directoriesIn(directory)) removeTree(inner);
  try {
    rmdirSync(directory);
  } catch {
    // Not there, or a process is about to end in it: the next engine's start sweeps it.
  }
}

function directoriesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(directory, entry.name));
  } catch {
    return [];
  }
}
