/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const shared: Config = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@swarmkit/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      { useESM: true, tsconfig: '<rootDir>/tsconfig.json', diagnostics: { ignoreCodes: [151002] } },
    ],
  },
};

const unit = (name: string): Config => ({
  ...shared,
  displayName: name,
  rootDir: '.',
  testMatch: [`<rootDir>/packages/${name}/test/**/*.test.ts`],
});

const engine = (name: string): Config => ({
  ...shared,
  displayName: name,
  rootDir: '.',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  setupFilesAfterEnv: ['<rootDir>/test/long-tests.ts'],
});

export default {
  projects: [
    unit('axios-unix-socket-adapter'),
    unit('api'),
    unit('models'),
    engine('engine'),
    engine('contract'),
    { ...engine('package'), globalSetup: '<rootDir>/test/package/global-setup.mjs' },
    engine('examples'),
  ],
} satisfies Config;
