import { cp, mkdir, readdir, realpath, symlink } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { PackedPackage } from './prepared.js';
import { succeed } from './run-program.js';
import { publicPackages, readManifest, root, tool } from './workspace.js';

const notCopied = new Set(['node_modules', 'dist', 'test']);
const ofTheRoot = ['package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'LICENSE', 'scripts'];

/** Builds and packs every package the way it is published, in a copy of the workspace, which stays as it is. */
export async function packPackages(directory: string): Promise<PackedPackage[]> {
  const copy = join(directory, 'workspace');
  const folders = publicPackages();
  await mkdir(copy);
  for (const entry of ofTheRoot) await cp(join(root, entry), join(copy, entry), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const folder of folders) {
    const to = join(copy, relative(root, folder));
    await cp(folder, to, { recursive: true, filter: (source) => !notCopied.has(basename(source)) });
    await linkDependencies(join(folder, 'node_modules'), join(to, 'node_modules'), copy);
  }

  const pnpm = tool('pnpm');
  await succeed(copy, [...pnpm, '--recursive', 'run', 'build']);
  const packed: PackedPackage[] = [];
  for (const folder of folders) {
    const from = join(copy, relative(root, folder));
    const answer = await succeed(from, [...pnpm, 'pack', '--json', '--pack-destination', directory]);
    const { filename } = JSON.parse(answer) as { filename: string };
    packed.push({ name: readManifest(folder).name, folder, tarball: filename });
  }
  return packed;
}

/** Links what a package depends on: packages of the workspace to their copies, others to where they are. */
async function linkDependencies(from: string, to: string, copy: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (name.startsWith('.')) continue;
    if (name.startsWith('@')) {
      await linkDependencies(join(from, name), join(to, name), copy);
      continue;
    }
    const target = await realpath(join(from, name));
    const inside = relative(join(root, 'packages'), target);
    await symlink(inside.startsWith('..') ? target : join(copy, 'packages', inside), join(to, name));
  }
}
