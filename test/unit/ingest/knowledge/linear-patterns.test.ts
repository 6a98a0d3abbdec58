import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { documentLexicon } from '../../../../ingest/1-document/document-lexicon.js';
import { knowledge } from '../../../../ingest/knowledge/knowledge.js';
import { structureLexicon } from '../../../../ingest/text/structure-lexicon.js';

/*
 * The patterns of the code are linted where they stand; those of the lexicons exist only once they are put together. The same
 * two rules judge them here: none backtracks, or moves on, in more than linear time.
 */

/** The patterns in a value, however deep, by the way to them. */
function patternsIn(value: unknown, path: string, found = new Map<string, RegExp>(), seen = new Set<unknown>()): Map<string, RegExp> {
  if (value instanceof RegExp) found.set(path, value);
  if (typeof value !== 'object' || value === null || value instanceof RegExp || seen.has(value)) return found;
  seen.add(value);
  const parts = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  for (const [key, part] of parts) patternsIn(part, `${path}.${String(key)}`, found, seen);
  return found;
}

const linter = new Linter();

function faultsOf(pattern: RegExp): string[] {
  const code = `RegExp(${JSON.stringify(pattern.source)}, ${JSON.stringify(pattern.flags)});`;
  const messages = linter.verify(code, [
    {
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      },
    },
  ]);
  return messages.map(({ message }) => message.slice(0, 300));
}

test.each([/(?:a+)+b/, /\s*$/, /a.*b.*c$/])('%s would be found', (pattern) => {
  expect(faultsOf(pattern)).not.toEqual([]);
});

test('the patterns of the lexicons take time in proportion to the text', () => {
  const patterns = patternsIn({ knowledge: knowledge(), document: documentLexicon(), structure: structureLexicon() }, '');
  expect(patterns.size).toBeGreaterThan(100);
  const faults = [...patterns].map(([path, pattern]) => [path, ...faultsOf(pattern)]).filter(({ length }) => length > 1);
  expect(faults).toEqual([]);
}, 180_000);
