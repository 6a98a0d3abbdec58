import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../../../../schema/package-root.js';
import { type Pattern, patternOf } from '../../../../ingest/text/pattern.js';

const found = (pattern: Pattern, text: string): string | undefined => new RegExp(patternOf(pattern)).exec(text)?.[0];

test.each<[Pattern, string, string | undefined]>([
  ['甲|乙', '丙乙', '乙'],
  [['甲', '乙'], '丙乙甲', '乙'],
  [{ match: '甲|乙', notAfter: '丙' }, '丙甲', undefined],
  [{ match: '甲|乙', notAfter: '丙' }, '丁乙', '乙'],
  [{ match: '甲', after: '丙' }, '甲丙甲', '甲'],
  [{ match: '甲', after: '丙' }, '甲丁', undefined],
  [{ match: '甲', before: '丙|丁' }, '甲丁', '甲'],
  [{ match: '甲', before: '丙|丁' }, '甲乙', undefined],
  [{ match: '甲', notBefore: '丙|丁' }, '甲丁', undefined],
  [{ match: '甲', notBefore: '丙', then: '.' }, '甲丙甲丁', '甲丁'],
  [['丙丙', { match: '甲', notAfter: '丙', notBefore: '丁' }], '丙甲 甲丁 丙甲', undefined],
])('%j in %s finds %s', (pattern, text, expected) => {
  expect(found(pattern, text)).toBe(expected);
});

test('a pattern can stand inside another', () => {
  expect(new RegExp(`^${patternOf(['甲', '乙'])}$`).test('甲丙')).toBe(false);
});

test('lexicons name their conditions and look around in no other way', () => {
  const files = globSync('{seeds,schema}/**/*.yaml', { cwd: packageRoot, absolute: true });
  expect(files.length).toBeGreaterThan(40);
  const hidden = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/.*\(\?<?[=!].*/g)].map(([line]) => `${file}: ${line}`));
  expect(hidden).toEqual([]);
});
