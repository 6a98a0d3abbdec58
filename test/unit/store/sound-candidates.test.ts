import fc from 'fast-check';
import { candidateQuery, entityCandidateQuery, nearCandidateQuery } from '../../../src/store/neo4j/query/name-candidates.js';
import { pinyinLines, spokenOf, syllablesOf } from '../../../src/store/search/pinyin-keys.js';
import { searchTerms } from '../../../src/store/search/search-terms.js';

const NAMES = ['人工智能', '西安市', '阿尔山', '安徽省人民政府', '数字人民币', '阿里巴巴', '女娲', '绿色金融', '重庆银行'];

/** Whether sounds hold what the clauses `+_pinyin:…` of a group ask for; what Lucene leaves out is no word of them. */
const holds = (lines: string, group: string): boolean => {
  const words = lines.split(/[\s]+/).filter((word) => word !== '' && word !== 'a');
  return [...group.matchAll(/\+_pinyin:([a-z]+)(\*?)/g)].every(([, syllable, open]) =>
    words.some((word) => (open ? word.startsWith(syllable!) : word === syllable)),
  );
};
const waysIn = (query: string): string[] => [...query.matchAll(/\(\+_pinyin[^()]*\)/g)].map(([way]) => way);

test('a name that is found by a part of its sound is among the candidates', () => {
  let narrowed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.nat(), fc.nat(), fc.nat(), (name, from, length, left) => {
      const syllables = syllablesOf(name).map(({ sound }) => sound);
      const start = from % syllables.length;
      const typed = syllables.slice(start, start + 1 + (length % 4)).join('');
      const term = typed.slice(0, Math.max(2, typed.length - (left % 3)));
      const query = entityCandidateQuery(searchTerms(term).terms);
      if (query === undefined) return;
      narrowed++;
      const lines = pinyinLines([name]);
      const [reading] = searchTerms(term).terms.map(({ reading }) => reading);
      for (const [at, way] of reading!.spoken.entries()) if (lines.includes(way)) expect(holds(lines, waysIn(query)[at]!)).toBe(true);
      expect(query).toContain(`*${term}*`);
    }),
  );
  expect(narrowed).toBeGreaterThan(20);
});

test('a name that sounds the same is among the candidates, whatever pieces are written otherwise', () => {
  for (const name of NAMES) {
    const sound = `\n${spokenOf(syllablesOf(name))}\n`;
    const query = nearCandidateQuery([], sound);
    expect(holds(pinyinLines([name]), query!)).toBe(true);
    expect(nearCandidateQuery([name.slice(0, 2)], sound)).toContain(`"${name.slice(0, 2)}"`);
  }
  expect(nearCandidateQuery(['ab', '数据'], null)).toBeUndefined();
});

test('what a text may hold in a word that the index leaves out is not asked of the index; all else is', () => {
  const written = (text: string): string | undefined => candidateQuery(searchTerms(text).terms);
  for (const part of ['the', 'he', 'ww', 'il', 'his']) expect(written(part)).toBeUndefined();
  for (const other of ['hex', 'other', 'ea', 'tt', '1']) expect(written(other)).toBe(`+*${other}*`);
});

test('a query never has more clauses than Lucene takes', () => {
  const text = Array.from(
    { length: 32 },
    (_, at) => `xianxianxianxianxianxian${'bcdfghjklmnpqrstwxyzbcdfghjklmnp'[at]}a${'a'.repeat(at)}`,
  ).join(' ');
  const query = entityCandidateQuery(searchTerms(text).terms)!;
  expect(query.match(/[*:]/g)!.length).toBeLessThan(1024);
});
