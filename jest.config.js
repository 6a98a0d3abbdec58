import process from 'node:process';

/** `npm run test:long` sets it: the tests that take minutes in place of the others. */
const long = process.env.PLANGRAPH_TESTS === 'long';

/** Sources run as native ES modules, compiled by SWC with the same decorator settings as tsc. */
export default {
  testMatch: [long ? '<rootDir>/test/**/*.long.test.ts' : '<rootDir>/test/**/!(*.long).test.ts'],
  // Jest leaves one processor free, which is half of two. Each of the two has a Neo4j of its own once it asks for one.
  maxWorkers: 2,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^nodejieba$': '<rootDir>/test/support/jieba-once.cjs' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: './test/support/begin-run.mjs',
  globalTeardown: './test/support/end-run.mjs',
  testTimeout: 60_000,
};
