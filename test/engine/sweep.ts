import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { removeCgroups } from './cgroups.js';

const prefix = 'swke-';

/** A folder for one engine, marked with the process that owns it; its name is the engine's. */
export async function makeEngineDirectory(): Promise<{ directory: string; name: string }> {
  const directory = await mkdtemp(join(parent(), prefix));
  writeFileSync(join(directory, 'owner'), `${process.pid} ${startTime(process.pid)}`);
  return { directory, name: basename(directory) };
}

/** Removes what engines left whose owner was killed; the engines themselves died with it. */
export async function sweepLeftovers(): Promise<void> {
  for (const name of readdirSync(parent())) {
    if (!name.startsWith(prefix)) continue;
    const directory = join(parent(), name);
    let owner: string;
    try {
      owner = readFileSync(join(directory, 'owner'), 'utf8');
    } catch {
      continue; // being made or removed right now
    }
    const [pid, time] = owner.split(' ');
    if (startTime(Number(pid)) === time) continue;
    const gone = await removeCgroups(name).then(
      () => true,
      () => false, // it is about to die: a later start finds it again
    );
    if (gone) rmSync(directory, { recursive: true, force: true });
  }
}

// The path of a socket ends at 107 bytes, and dockerd's own add some 40 to the folder's.
function parent(): string {
  return tmpdir().length > 40 ? '/tmp' : tmpdir();
}

// A process id is taken again sooner or later, its start time (field 22, after the name in parentheses) is not.
function startTime(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  } catch {
    return undefined;
  }
}
