import { libraries } from './scripts/test/libraries.mjs';

const swc = (tsx) => ({
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'classic' } } },
      module: { type: 'commonjs' },
    },
  ],
});
/** `*.long.test.ts` are only for `npm run test:long`; test/long.ts says what else runs whole there. */
const longTests = process.env.TENANTRY_LONG === 'true' ? [] : ['\\.long\\.test\\.tsx?$'];
const modules = { '^fast-check$': '<rootDir>/test/seeded-fast-check.ts', ...(await libraries()) };
const esmPackages = 'node_modules/(?!(jose|hono|@hono|@exodus)/)';

/** A folder of each run for what its suites make once and share (test/run-folder/kept.ts). */
const runFolder = { globalSetup: '<rootDir>/test/run-folder/set-up.ts', globalTeardown: '<rootDir>/test/run-folder/tear-down.ts' };

/** Three projects: rooms that run in Node, rooms that run in a browser (jsdom), and the whole stack in Chromium. Test folders mirror the rooms. */
export default {
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      ...runFolder,
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(controls|webresources|app-client|e2e)/', ...longTests],
      moduleNameMapper: modules,
      transform: swc(false),
      transformIgnorePatterns: [esmPackages],
    },
    {
      displayName: 'browser',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/(controls|webresources|app-client)/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', ...longTests],
      moduleNameMapper: modules,
      transform: swc(true),
      transformIgnorePatterns: [esmPackages],
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      ...runFolder,
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...longTests],
      moduleNameMapper: modules,
      transform: swc(false),
      transformIgnorePatterns: [esmPackages],
    },
  ],
  // Only a test that hangs takes this long; how fast a machine is, is not what tests judge.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/scripts/test/sequencer.mjs',
};
