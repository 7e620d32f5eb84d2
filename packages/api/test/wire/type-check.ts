import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = dirname(fileURLToPath(import.meta.url));
const wireIndex = join(folder, '../../src/wire/index.ts');

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

/** Some JSON and the wire type it should fit, such as `Service[]` or `ServiceSpec`. */
export interface Sample {
  name: string;
  type: string;
  json: string;
}

/**
 * Declares each sample as a literal of its type and compiles all of them at once: a literal may neither lack a
 * required property nor have one that the type does not know.
 */
export function typeCheck(samples: readonly Sample[]): Map<string, string[]> {
  const fileOf = ({ name }: Sample): string => join(folder, `${name.replaceAll(/\W/g, '-')}.ts`);
  const sources = new Map(samples.map((sample) => [fileOf(sample), sourceOf(sample)]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);

  const program = ts.createProgram([...sources.keys(), wireIndex], options, host);
  return new Map(samples.map((sample) => [sample.name, problems(program, fileOf(sample))]));
}

function sourceOf({ type, json }: Sample): string {
  const qualified = type.replace(/[A-Z]\w*/g, (name) => `wire.${name}`);
  return `import type * as wire from '../../src/wire/index.js';\nexport const sample: ${qualified} = ${json};\n`;
}

function problems(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} was not compiled`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
