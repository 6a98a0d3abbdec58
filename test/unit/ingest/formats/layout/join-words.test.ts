import { blankBetween, blankBetweenLines, wordsOf } from '../../../../../ingest/formats/layout/join-words.js';

test.each([
  ['到 2028 年', '到2028年'],
  ['（2026—2028 年）', '（2026—2028年）'],
  ['5G 和人工智能', '5G和人工智能'],
  ['规 范 试 点 ， 防 止', '规范试点，防止'],
  ['2 0 2 8 年', '2028年'],
  ['附件  1', '附件 1'],
  ['中央网信办　国家发展改革委', '中央网信办 国家发展改革委'],
  ['big data platform', 'big data platform'],
  [' 目 录 ', '目 录'],
])('the words of %j', (item, words) => {
  expect(wordsOf(item)).toBe(words);
});

test.each([
  ['到', '2028', 0.26, ''],
  ['到', '年', 0.6, ''],
  ['专栏1', '关键', 1, ' '],
  ['20', '28', 0.3, ''],
  ['big', 'data', 0.25, ' '],
  ['网', '络', 0.9, ' '],
])('%j and %j, %d em apart', (before, behind, ems, blank) => {
  expect(blankBetween(before, behind, ems)).toBe(blank);
});

test.each([
  ['数据', '要素', ''],
  ['data', 'platform', ' '],
  ['Windows', '10', ' '],
  ['inter-', 'net', ''],
  ['20', '28', ''],
  ['𠮷', 'A', ''],
])('lines %j and %j', (before, behind, blank) => {
  expect(blankBetweenLines(before, behind)).toBe(blank);
});
