import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { prepared } from './prepared.js';
import { succeed } from './run-program.js';
import { root } from './workspace.js';

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourceRoot?: string;
}

const { packages, consumer } = prepared();

describe.each(packages)('the tarball of $name', ({ name, tarball }) => {
  const installed = join(consumer, 'node_modules', name);
  const list = async (): Promise<string[]> => {
    const files = (await succeed(consumer, ['tar', '-tzf', tarball])).trim().split('\n');
    return files.map((file) => file.replace(/^package\//, ''));
  };

  test('has code, types, sources, a README and the license, and nothing else', async () => {
    const files = await list();
    const expected =
      /^(package\.json|README\.md|LICENSE|dist\/[\w/-]+\.(js|js\.map|d\.ts|d\.ts\.map)|src\/[\w/-]+(\.d)?\.ts)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'src/index.ts', 'dist/index.js', 'dist/index.d.ts']),
    );
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
    expect(readFileSync(join(installed, 'README.md'), 'utf8')).toMatch(new RegExp(`^# ${name}\n`));
  });

  test('tells nothing about the machine it was made on', async () => {
    const places = [root, join(dirname(tarball), 'workspace')];
    const telling = (await list()).filter((file) => {
      const text = readFileSync(join(installed, file), 'utf8');
      return places.some((place) => text.includes(place));
    });
    expect(telling).toEqual([]);
  });

  test('has source maps that point to the sources beside', async () => {
    const maps = (await list()).filter((file) => file.endsWith('.map'));
    expect(maps).toContain('dist/index.js.map');
    const lost = maps.flatMap((file) => {
      const map = JSON.parse(readFileSync(join(installed, file), 'utf8')) as SourceMap;
      const paths = map.sources.map((source) => join(dirname(file), map.sourceRoot ?? '', source));
      return paths.filter((path) => !path.startsWith('src/') || !existsSync(join(installed, path)));
    });
    expect(lost).toEqual([]);
  });
});
