import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { prepared } from './prepared.js';
import { runProgram } from './run-program.js';
import { readManifest, tool } from './workspace.js';

const { packages, consumer } = prepared();

describe.each(packages)('$name, as it is installed,', ({ name, tarball }) => {
  const installed = join(consumer, 'node_modules', name);
  const manifest = readManifest(installed);

  test('says what it is, and what it needs', () => {
    expect(manifest).toMatchObject({ name, license: 'MIT', type: 'module', engines: { node: '>=20.19' } });
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['bin', 'publishConfig']));
    const scripts = Object.keys((manifest as { scripts?: object }).scripts ?? {});
    expect(scripts.filter((script) => /install|prepare/.test(script))).toEqual([]);
  });

  test('depends on exactly what it imports, by version', () => {
    const { dependencies = {}, peerDependencies = {} } = manifest;
    const versions = Object.values({ ...dependencies, ...peerDependencies });
    expect(versions.filter((version) => !/^(\^|>=)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    for (const other of packages) {
      const version = dependencies[other.name];
      if (version !== undefined) expect(version).toBe(`^${readManifest(other.folder).version}`);
    }
    expect([...importsOf(join(installed, 'dist'))].sort()).toEqual(
      Object.keys({ ...dependencies, ...peerDependencies }).sort(),
    );
  });

  test('exports code and types for each entry, and sources only under their own condition', () => {
    const { exports = {}, sideEffects } = manifest;
    const { './package.json': self, ...entries } = exports;
    expect(self).toBe('./package.json');
    expect(Object.keys(entries)).toContain('.');
    for (const entry of Object.values(entries)) {
      if (typeof entry === 'string') throw new Error(`${entry} has no types`);
      expect(Object.keys(entry)).toEqual(['@swarmkit/source', 'types', 'default']);
      for (const file of Object.values(entry)) expect(existsSync(join(installed, file))).toBe(true);
    }
    for (const file of Array.isArray(sideEffects) ? (sideEffects as string[]) : []) {
      expect({ file, exists: existsSync(join(installed, file)) }).toEqual({ file, exists: true });
    }
  });

  test.each([
    ['publint', ['run', tarball, '--strict']],
    ['attw', [tarball, '--profile', 'esm-only', '--no-color']],
  ])('passes %s', async (command, args) => {
    const packageName = command === 'attw' ? '@arethetypeswrong/cli' : command;
    const { status, stdout, stderr } = await runProgram(consumer, [...tool(packageName, command), ...args]);
    expect(status === 0 ? 'passed' : stdout + stderr).toBe('passed');
  });
});

/** Names of the packages that a folder of code and types imports. */
function importsOf(folder: string): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|d\.ts)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, specifier = ''] of text.matchAll(/\b(?:from|import)[ (]*["']([^"'.][^"'\n]*)["']/g)) {
      const [scope = '', name = ''] = specifier.split('/');
      if (!isBuiltin(specifier)) names.add(scope.startsWith('@') ? `${scope}/${name}` : scope);
    }
  }
  return names;
}
