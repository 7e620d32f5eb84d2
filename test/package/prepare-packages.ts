import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installConsumer } from './install-consumer.js';
import { packPackages } from './pack-packages.js';
import { preparedVariable } from './prepared.js';

/** Packs all packages and installs them in a folder of their own, once for all test files of this folder. */
export async function preparePackages(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'swarmkit-package-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  const packages = await packPackages(directory);
  const consumer = await installConsumer(directory, packages);
  process.env[preparedVariable] = JSON.stringify({ packages, consumer });
}
