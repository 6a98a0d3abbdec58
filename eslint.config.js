import { basename } from 'node:path';
import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const BANNED_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc'];

/** A file is named after its main export, in kebab-case; a drawer for odds and ends is no name. */
const fileName = {
  meta: {
    type: 'suggestion',
    messages: {
      banned: '“{{word}}” says nothing of what is inside: name the file after its main export',
      case: 'file names are kebab-case',
    },
    schema: [],
  },
  create: (context) => ({
    Program(node) {
      const stem = basename(context.filename).replace(/^\./, '').split('.')[0];
      const word = stem.split('-').find((part) => BANNED_NAMES.includes(part.toLowerCase()));
      if (word !== undefined) context.report({ node, messageId: 'banned', data: { word } });
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) context.report({ node, messageId: 'case' });
    },
  }),
};

const onlyConfigReadsEnvironment = {
  'no-restricted-properties': [
    'error',
    {
      object: 'process',
      property: 'env',
      message: 'settings are one table: add a row to src/config.ts, the only reader of the environment',
    },
  ],
  'no-restricted-imports': [
    'error',
    { name: 'node:process', importNames: ['env'], message: 'src/config.ts is the only reader of the environment' },
    { name: 'process', message: 'write node:process' },
  ],
};

/** Text is nobody's in particular: a pattern takes time in proportion to it. Those of the lexicons have a test of their own. */
const linearPatterns = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'schema/generated/', 'src/explorer/api/generated/', 'notebooks/'] },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { plangraph: { rules: { 'file-name': fileName } }, regexp },
    rules: {
      'plangraph/file-name': 'error',
      // `== null` asks for null and undefined in one.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A bound that the code around it has just proved is written with "!", which noUncheckedIndexedAccess asks for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Where prettier breaks a line is not for ESLint to judge.
      'no-unexpected-multiline': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true }],
      // An async function may fulfil an interface without waiting for anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  // Prettier leaves long texts and comments as they are.
  { files: ['schema/**', 'ingest/**', 'src/**', 'test/**'], rules: { 'max-len': ['error', { code: 140, ignoreUrls: true }] } },
  { files: ['schema/**', 'ingest/**', 'src/**'], ignores: ['src/config.ts'], rules: onlyConfigReadsEnvironment },
  { files: ['schema/**', 'ingest/**', 'src/**'], rules: linearPatterns },
  {
    // Results are printed through the command line's terminal, so that a test can read them.
    files: ['schema/**', 'ingest/**', 'src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['test/**'],
    rules: {
      // Matchers such as expect.objectContaining, and answers of the API, are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        setImmediate: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
