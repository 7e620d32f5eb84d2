// Builds the package in the current folder: one file of code for each entry of its `exports`, types file by file.
// Loading many small files takes several times as long as loading the same code from one.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const sources = Object.values(exports).flatMap((entry) => entry['@swarmkit/source'] ?? []);

rmSync('dist', { recursive: true, force: true }); // what was removed from src must not be published
const windows = process.platform === 'win32';
const types = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: windows });
if (types.status !== 0) process.exit(types.status ?? 1);

await build({
  entryPoints: sources,
  tsconfig: 'tsconfig.build.json',
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});
