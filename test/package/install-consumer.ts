import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackedPackage } from './prepared.js';
import { succeed } from './run-program.js';

const install = [
  'npm',
  'install',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
  '--prefer-offline',
  '--loglevel=error',
];

/** Makes a project that depends on the packed packages, as `npm install` does for whoever uses them. */
export async function installConsumer(directory: string, packages: readonly PackedPackage[]): Promise<string> {
  const consumer = join(directory, 'consumer');
  await mkdir(consumer);
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await succeed(consumer, [...install, '@types/node@20', ...packages.map(({ tarball }) => tarball)]);
  return consumer;
}
