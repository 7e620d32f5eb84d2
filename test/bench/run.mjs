// Measures this SDK against dockerode, case by case, in turns; prints ratios of medians (above 1: this SDK does better).
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { casesOf } from './cases.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
const here = fileURLToPath(new URL('.', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'swk-bench-'));
const socketPath = join(directory, 's');
const server = fork(join(here, 'server.mjs'), [socketPath]);
try {
  await once(server, 'message');
  const rows = Object.keys(casesOf({})).map(measureCase);
  console.table(Object.fromEntries(rows));
  console.table({ 'import time': importTime() });
} finally {
  server.kill();
  rmSync(directory, { recursive: true });
}

function measureCase(name) {
  const results = { swarmkit: [], dockerode: [] };
  for (let round = 0; round < rounds; round++) {
    for (const client of Object.keys(results)) results[client].push(measure(client, name));
  }
  const ratio = (key) => round(median(results.dockerode, key) / median(results.swarmkit, key));
  const stall = `${round(median(results.swarmkit, 'stallMs'))} / ${round(median(results.dockerode, 'stallMs'))}`;
  return [
    name,
    { speed: ratio('wallMs'), 'less CPU': ratio('cpuMs'), 'less memory': ratio('growthMb'), 'stall ms': stall },
  ];
}

function measure(client, name) {
  const output = execFileSync(process.execPath, [join(here, 'measure.mjs'), client, name, socketPath], {
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

function importTime() {
  const time = (name) => {
    const code = `const start = performance.now(); await import('${name}'); console.log(performance.now() - start)`;
    const run = () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: here, encoding: 'utf8' }));
    return median(
      Array.from({ length: 9 }, () => ({ ms: run() })),
      'ms',
    );
  };
  const [ours, theirs] = [time('@swarmkit/models'), time('dockerode')];
  return { 'swarmkit ms': round(ours), 'dockerode ms': round(theirs), 'of dockerode': round(ours / theirs) };
}

function median(results, key) {
  const sorted = results.map((result) => result[key]).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function round(value) {
  return Math.round(value * 100) / 100;
}
