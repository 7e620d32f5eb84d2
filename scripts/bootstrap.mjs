// Installs the workspace with the pnpm that package.json names, when anything it depends on has changed.
// Plain JavaScript on purpose: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`swarmkit needs Node.js 20.19 or newer, this is ${process.version}.`);
  process.exit(1);
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const stamp = join(root, 'node_modules', '.swarmkit-installed');
const hash = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) process.exit(0);

const windows = process.platform === 'win32';
console.error('Installing dependencies, which takes a while the first time.');
const install = spawnSync(
  windows ? 'npx.cmd' : 'npx',
  ['--yes', '--loglevel=error', manifest.packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows, env: { ...process.env, CI: 'true' } },
);
if (install.status !== 0) {
  console.error('The installation failed; the lines above say why.');
  process.exit(install.status ?? 1);
}
writeFileSync(stamp, hash);
