import { MOST_PAIRS } from '../../../../ingest/5-relations/pair-budget.js';
import { graphOf, planOf } from '../reading.js';

const numeral = (at: number): string => '甲乙丙丁戊己庚辛壬癸'.charAt(Math.floor(at / 10)) + '子丑寅卯辰巳午未申酉'.charAt(at % 10);
const universities = (count: number): string => Array.from({ length: count }, (_, at) => `青岛${numeral(at)}大学`).join('、');
const platforms = (count: number): string => Array.from({ length: count }, (_, at) => `“${numeral(at)}”平台`).join('、');

/** The relations of a kind in a plan with these lines, and the issues that say that some were left out. */
function read(type: string, ...lines: string[]) {
  const { relations, issues } = graphOf(planOf(...lines));
  return {
    count: relations.filter((relation) => relation.type === type).length,
    left: issues.filter(({ code }) => code === 'PAIRS_LEFT_OUT'),
  };
}

test('two lists of a sentence multiply as far as plans go', () => {
  const { count, left } = read('DEVELOPS', `${universities(10)}研发${platforms(12)}。`);
  expect(count).toBe(120);
  expect(left).toEqual([]);
});

test('beyond that the first pairs are read, and an issue says where some were left out and how many', () => {
  const sentence = `${universities(30)}研发${platforms(40)}。`;
  const { count, left } = read('DEVELOPS', sentence);
  expect(count).toBe(MOST_PAIRS);
  expect(left).toHaveLength(1);
  expect(left[0]!.message).toContain(`up to ${30 * 40 - MOST_PAIRS} `);
  expect(left[0]!.end! - left[0]!.start!).toBe(sentence.length - 1);
});

test('sentences that go on with a list behind semicolons share its bound', () => {
  const more = Array.from({ length: 40 }, (_, at) => `研发“${numeral(at)}”平台`).join('；');
  const { count, left } = read('DEVELOPS', `${universities(20)}${more}。`);
  expect(count).toBe(MOST_PAIRS);
  expect(left).toHaveLength(1);
});

test('a sentence of its own has the bound to itself', () => {
  const sentences = [...'甲乙丙丁戊己庚辛壬癸'].map((sign) => `青岛${sign}子大学研发${platforms(30)}。`);
  expect(read('DEVELOPS', ...sentences)).toEqual({ count: 300, left: [] });
});

test('relations grow no faster than the text', () => {
  const relationsOf = (count: number): number =>
    graphOf(planOf(`${universities(count)}研发${platforms(count)}。`)).relations.length / (count * 9);
  expect(relationsOf(100)).toBeLessThan(2 * relationsOf(20));
});
