// Runs all tests: those that need a real Docker Engine too when there is one, else it says why not.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine } from '../test/engine/find-engine.js';

const withoutEngine = ['axios-unix-socket-adapter', 'api', 'models', 'package'];
const withEngine = [...withoutEngine, 'engine', 'contract', 'examples'];

interface Summary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const directory = mkdtempSync(join(tmpdir(), 'swarmkit-test-'));
const report = join(directory, 'report.json');
try {
  process.exitCode = await main();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function main(): Promise<number> {
  const required = process.env['SWARMKIT_REQUIRE_ENGINE'] === '1';
  const host = process.env['SWARMKIT_TEST_HOST'];
  const engine = host ? { available: true as const, version: `at ${host}` } : await findEngine();
  if (engine.available) console.log(`Real Docker Engine: ${engine.version}`);
  else console.log(`Tests on a real Docker Engine are skipped: ${engine.reason}`);
  if (required && !engine.available) return 1;

  const status = await jest(engine.available ? withEngine : withoutEngine);
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = readSummary();
  if (!engine.available) console.log(`Tests on a real Docker Engine were skipped: ${engine.reason}`);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`);
  return status;
}

function jest(projects: readonly string[]): Promise<number> {
  const given = process.argv.slice(2);
  const chosen = given.includes('--selectProjects') ? [] : ['--selectProjects', ...projects];
  const args = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  const child = spawn(process.execPath, [...args, ...given, '--json', '--outputFile', report, ...chosen], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

function readSummary(): Summary {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Summary;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}
