import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const api = 'packages/api/src';
const models = 'packages/models/src';

// Folder → what it may import of its own package. What is not listed may import anything.
const layers = {
  [`${api}/wire`]: ['wire'],
  [`${api}/errors`]: ['errors'],
  [`${api}/registry`]: ['registry'],
  [`${api}/connection`]: ['connection', 'errors', 'engine-client-options.ts'],
  [`${api}/types`]: ['types', 'errors', 'wire', 'version/compare-versions.ts'],
  [`${api}/streams`]: ['streams', 'errors', 'http'],
  [`${api}/http`]: ['http', 'errors', 'connection', 'version'],
  [`${api}/version`]: ['version', 'errors', 'http'],
  [`${api}/resources`]: ['resources', 'errors', 'http', 'registry', 'streams', 'types', 'wire'],
  [`${models}/errors`]: ['errors', 'waiting/wait-options.ts'],
  [`${models}/writing`]: ['writing'],
  [`${models}/logs`]: ['logs', 'check-options.ts'],
  [`${models}/waiting`]: ['waiting', 'errors', 'logs', 'services/service-mode.ts', 'check-options.ts'],
};

// Package → packages of this workspace that it may not import: imports go models → api → adapter.
const packages = {
  'packages/axios-unix-socket-adapter': ['@swarmkit/*'],
  'packages/api': ['@swarmkit/*', 'undici'],
  'packages/models': ['axios', 'axios-unix-socket-adapter', 'undici', '@swarmkit/api/*'],
};

const seam = ['class-transformer', 'reflect-metadata'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: './tsconfig.json',
          conditionNames: ['@swarmkit/source', 'import', 'default'],
        }),
      ],
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/only-throw-error': 'off', // an abort rejects with signal.reason, whatever it is
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration[exported=null]',
          message: 'Write the public list out: `export *` does not show in a diff.',
        },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: Object.entries(layers).map(([target, allowed]) => {
            const from = target.startsWith(api) ? api : models;
            return {
              target,
              from,
              except: allowed.map((entry) => `./${entry}`),
              message: `${target} may import: ${allowed.join(', ')}.`,
            };
          }),
        },
      ],
    },
  },
  ...Object.entries(packages).map(([folder, group]) => ({
    files: [`${folder}/src/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...group, ...seam],
              message: `${folder} does not import that, see the layers in eslint.config.js.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['packages/api/src/types/class-transformer.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // Matchers such as `expect.any()` are `any`, and fakes are async because what they stand for is.
    files: ['**/test/**/*.ts'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
    },
  },
  {
    files: ['*.config.ts', '**/*.config.ts', '**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals.node },
  },
);
