import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.js';

interface Image {
  readonly tags: readonly string[];
  readonly command: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

const images: readonly Image[] = [
  { tags: ['busybox:latest', 'busybox:1'], command: ['sh'], labels: { version: '1' } },
  { tags: ['busybox:2'], command: ['sh'], labels: { version: '2' } },
  { tags: ['broken:1'], command: ['sh', '-c', 'echo about to fail; exit 3'], labels: {} },
];

/** Path of an archive for `POST /images/load`, made of the machine's static busybox; made once and kept. */
export async function busyboxImages(): Promise<string> {
  const busybox = await runCommand('sh', ['-c', 'readlink -f "$(command -v busybox)"']);
  const hash = createHash('sha256')
    .update(await readFile(busybox))
    .update(JSON.stringify(images))
    .digest('hex');
  const archive = join(tmpdir(), `swarmkit-images-${hash.slice(0, 16)}.tar`);
  if (existsSync(archive)) return archive;

  const work = await mkdtemp(join(tmpdir(), 'swarmkit-images-'));
  try {
    await makeRootFileSystem(busybox, join(work, 'files'));
    await runCommand('tar', [
      '-C',
      join(work, 'files'),
      '--sort=name',
      '--mtime=@0',
      '--owner=0',
      '--group=0',
      '-cf',
      join(work, 'layer.tar'),
      '.',
    ]);
    await writeManifest(work);
    await rm(join(work, 'files'), { recursive: true });
    await runCommand('sh', ['-c', `cd "${work}" && tar -cf archive *.json layer.tar`]);
    await rename(join(work, 'archive'), archive);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return archive;
}

async function makeRootFileSystem(busybox: string, directory: string): Promise<void> {
  for (const folder of ['bin', 'dev', 'etc', 'proc', 'root', 'sys', 'tmp', 'var']) {
    await mkdir(join(directory, folder), { recursive: true });
  }
  await copyFile(busybox, join(directory, 'bin', 'busybox'));
  const applets = (await runCommand(busybox, ['--list'])).split('\n').filter((applet) => applet !== 'busybox');
  await Promise.all(applets.map((applet) => symlink('busybox', join(directory, 'bin', applet))));
  await writeFile(join(directory, 'etc', 'passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
}

async function writeManifest(work: string): Promise<void> {
  const layer = createHash('sha256')
    .update(await readFile(join(work, 'layer.tar')))
    .digest('hex');
  const manifest = images.map(({ tags }, index) => ({
    Config: `${index}.json`,
    RepoTags: tags,
    Layers: ['layer.tar'],
  }));
  await writeFile(join(work, 'manifest.json'), JSON.stringify(manifest));
  for (const [index, { command, labels }] of images.entries()) {
    const config = { Env: ['PATH=/bin'], Cmd: command, Labels: labels };
    const rootfs = { type: 'layers', diff_ids: [`sha256:${layer}`] };
    const image = { architecture: architecture(), os: 'linux', created: '1970-01-01T00:00:00Z', config, rootfs };
    await writeFile(join(work, `${index}.json`), JSON.stringify(image));
  }
}

function architecture(): string {
  return process.arch === 'x64' ? 'amd64' : process.arch;
}
