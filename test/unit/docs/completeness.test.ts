import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_CODES } from '../../../schema/issues.js';
import { packageRoot } from '../../../schema/package-root.js';
import { ChangeErrorCode } from '../../../src/api/errors/change-error-code.js';
import { SETTINGS } from '../../../src/config.js';
import { readPage } from './pages.js';

/** The members of a union of string literals, as they stand in the source. */
function unionMembers(path: string, name: string): string[] {
  const declaration = new RegExp(`export type ${name} =([^;]+);`).exec(readPage(path))?.[1] ?? '';
  return [...declaration.matchAll(/'(\w+)'/g)].map(([, member]) => member!);
}

function missingIn(page: string, words: readonly string[]): string[] {
  const text = readPage(page);
  return words.filter((word) => !text.includes(`\`${word}\``));
}

test('every setting stands in docs/operations.md with its variable, flag and default', () => {
  const rows = readPage('docs/operations.md').split('\n');
  const missing = Object.values(SETTINGS).filter(
    ({ env, flag, default: otherwise, envOnly }) =>
      !rows.some((row) => {
        const shown = typeof otherwise === 'object' || otherwise === '' ? '(none)' : `\`${otherwise}\``;
        return [`\`${env}\``, envOnly ? '(none)' : `\`${flag}\``, shown].every((word) => row.includes(word));
      }),
  );
  expect(missing).toEqual([]);
});

test('every error code and issue code is documented, the issues with their level', () => {
  const errors = unionMembers('schema/errors.ts', 'ErrorCode');
  const ofTheApi = unionMembers('src/api/errors/api-error.ts', 'ApiErrorCode');
  expect(errors.length).toBeGreaterThan(10);
  expect(ofTheApi.length).toBeGreaterThan(10);
  expect(missingIn('docs/errors.md', [...errors, ...ofTheApi, ...Object.keys(ChangeErrorCode)])).toEqual([]);
  const rows = readPage('docs/errors.md').split('\n');
  const issues = Object.entries(ISSUE_CODES).filter(
    ([code, level]) => !rows.some((row) => row.includes(`\`${code}\``) && row.includes(level)),
  );
  expect(issues).toEqual([]);
});

test.each([
  ['seeds/gazetteers/README.md', 'seeds/gazetteers', '.tsv'],
  ['seeds/README.md', 'seeds/lexicons', '.yaml'],
])('%s names every file of %s', (page, folder, ending) => {
  const files = readdirSync(join(packageRoot, folder)).filter((name) => name.endsWith(ending));
  expect(missingIn(page, files)).toEqual([]);
});

test.each(['schema', 'ingest', 'src', 'seeds', 'notebooks', 'test'])(
  '%s has a README, and the README of the project leads there',
  (folder) => {
    expect(readPage(`${folder}/README.md`)).not.toBe('');
    expect(readPage('README.md')).toContain(`(${folder}/README.md)`);
  },
);
