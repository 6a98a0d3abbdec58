import fc from 'fast-check';
import { entityCandidates } from '../../../src/store/neo4j/query/name-candidates.js';
import { EDGE } from '../../../src/store/search/edge.js';
import { foldText } from '../../../src/store/search/fold-text.js';
import { searchForm } from '../../../src/store/search/search-form.js';
import { entityCandidates as sqliteCandidates } from '../../../src/store/sqlite/query/name-candidates.js';
import { gramsOfLines } from '../../../src/store/sqlite/query/grams.js';

const UNITS = [
  '数',
  '據',
  '据',
  '科',
  '技',
  '龍',
  '\u200d',
  '\ufe0f',
  '\u0301',
  ' ',
  'A',
  'ａ',
  '1',
  '２',
  '\u20e3',
  '\uf900',
  '\u{2f800}',
  '㈱',
];
const part = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 4 });

/** What the clauses of a Lucene query over the `cjk` analyser ask for: pairs in quotes, single characters between stars. */
const asked = (query: string): string[] =>
  [...query.matchAll(/\+(?:"([^"]+)"|\*([^*]+)\*)/gu)].map(([, pair, single]) => (pair ?? single)!);

test('every name that holds the text holds what the full-text index is asked for', () => {
  let narrowed = 0;
  fc.assert(
    fc.property(part, part, part, (before, text, after) => {
      const name = `${before}${text}${after}`;
      if (!foldText(name).includes(foldText(text))) return;
      const query = entityCandidates({ field: 'name', op: 'contains', value: text });
      if (query === undefined) return;
      narrowed++;
      for (const clause of asked(query)) expect(searchForm(name)).toContain(clause);
    }),
    { numRuns: 3000 },
  );
  expect(narrowed).toBeGreaterThan(300);
});

test('every name that holds the text has the words that the index of SQLite is asked for', () => {
  let narrowed = 0;
  fc.assert(
    fc.property(part, part, part, (before, text, after) => {
      const name = `${before}${text}${after}`;
      if (!foldText(name).includes(foldText(text))) return;
      const query = sqliteCandidates({ field: 'name', op: 'contains', value: text });
      if (query === undefined) return;
      narrowed++;
      const words = gramsOfLines(`${EDGE}${searchForm(name)}${EDGE}`).split(' ');
      for (const [, expected] of query.matchAll(/"([^"]+)"/g)) expect(words).toContain(expected);
    }),
    { numRuns: 3000 },
  );
  expect(narrowed).toBeGreaterThan(200);
});

test('only what every entity of the list must hold narrows it', () => {
  const holds = { field: 'name', op: 'contains', value: '数据' } as const;
  const other = { field: 'type', op: 'eq', value: 'Institution' } as const;
  expect(entityCandidates({ and: [other, holds] })).toBe('+"数据"');
  expect(entityCandidates({ or: [other, holds] })).toBeUndefined();
  expect(entityCandidates({ not: holds })).toBeUndefined();
  expect(entityCandidates({ field: 'jurisdiction', op: 'contains', value: '数据' })).toBeUndefined();
  expect(entityCandidates({ field: 'name', op: 'contains', value: 'ai' })).toBeUndefined();
  expect(sqliteCandidates({ and: [other, holds] })).toBe('("00657000636e")');
  expect(sqliteCandidates({ or: [other, holds] })).toBeUndefined();
  expect(sqliteCandidates({ field: 'name', op: 'contains', value: '数' })).toBeUndefined();
});
