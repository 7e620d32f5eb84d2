import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readManifest, publicPackages, root } from './workspace.js';

const pages = ['README.md', 'CONTRIBUTING.md', 'packages/api/README.md', 'packages/models/README.md'];
const { scripts = {} } = readManifest(root) as { scripts?: Readonly<Record<string, string>> };

/** Parts of the examples, which the tests run, between `#region` and `#endregion`. */
const regions = readdirSync(join(root, 'examples'))
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(join(root, 'examples', file), 'utf8').matchAll(/^\/\/ #region .*\n([^]*?)^\/\/ #endregion/gm),
  ])
  .map(([, code]) => code);

const blocks = (page: string, language: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );

test.each(pages)('the code in %s is part of an example that runs', (page) => {
  for (const code of [...blocks(page, 'ts'), ...blocks(page, 'js')]) expect(regions).toContain(code);
});

test.each(pages)('the commands in %s exist', (page) => {
  const packages = publicPackages().map((folder) => readManifest(folder).name);
  for (const command of blocks(page, 'sh').flatMap((block) => block.trim().split('\n'))) {
    const [npm, verb = '', name = ''] = command.split(' ');
    expect(npm).toBe('npm');
    if (verb === 'install') expect(packages).toContain(name);
    else expect(Object.keys(scripts)).toContain(verb === 'run' ? name : verb);
  }
});

test.each(pages)('the links in %s lead somewhere', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const local = targets.filter((target) => !/^https?:/.test(target));
  const lost = local.filter((target) => !existsSync(join(root, dirname(page), target)));
  expect(lost.map((target) => relative(root, join(root, dirname(page), target)))).toEqual([]);
});

test('the first page shows running code, and every example and package', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  expect(blocks('README.md', 'ts')).toHaveLength(1);
  const examples = readdirSync(join(root, 'examples')).filter(
    (file) => file.endsWith('.ts') && file !== 'quick-start.ts',
  );
  expect(examples.filter((file) => !text.includes(`(examples/${file})`))).toEqual([]);
  expect(publicPackages().filter((folder) => !text.includes(`(${relative(root, folder)})`))).toEqual([]);
});
