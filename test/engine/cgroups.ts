import { readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const mount = '/sys/fs/cgroup';
const longestMs = 5_000;

/** Removes what an engine's containers left of control groups, of both versions; a killed engine cannot do it itself. */
export async function removeCgroups(name: string): Promise<void> {
  const hierarchies = [mount, ...(await directoriesIn(mount))];
  const groups = hierarchies.map((hierarchy) => join(hierarchy, 'swarmkit', name));
  const deadline = Date.now() + longestMs;
  // The kernel refuses for a moment after the last process in a group has ended.
  while ((await Promise.all(groups.map(removeTree))).includes(false)) {
    if (Date.now() > deadline) throw new Error(`processes go on in the control groups of ${name}`);
    await sleep(5);
  }
}

/** Whether it is gone; control groups are removed from the inside out, their files go by themselves. */
async function removeTree(directory: string): Promise<boolean> {
  await Promise.all((await directoriesIn(directory)).map(removeTree));
  return rmdir(directory).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}

async function directoriesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(directory, entry.name));
}
