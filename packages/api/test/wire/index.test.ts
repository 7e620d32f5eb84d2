import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = new URL('../../src/wire/', import.meta.url);
const files = readdirSync(fileURLToPath(folder)).filter((file) => file !== 'index.ts');
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

describe('the wire types', () => {
  test.each(files)('%s leaves nothing to run', (file) => {
    const { outputText } = ts.transpileModule(read(file), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, removeComments: true },
    });

    expect(outputText.trim()).toBe('export {};');
  });

  test.each(files)('%s is listed whole', (file) => {
    const declared = [...read(file).matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!).sort();
    const list = read('index.ts').match(new RegExp(`export type \\{([^}]*)\\} from './${file.replace('.ts', '.js')}'`));

    expect(list?.[1]?.match(/\w+/g)?.sort()).toEqual(declared);
  });
});
