import { findOnce, findQuote } from '../../../../ingest/suggestions/find-quote.js';

test('a quote is found word for word, and told again at its next place', () => {
  const text = '云帆坊与云帆坊';
  expect(findQuote(text, '云帆坊')).toEqual({ outcome: 'verified', span: { start: 0, end: 3 } });
  expect(findQuote(text, '云帆坊', 3)).toEqual({ outcome: 'verified', span: { start: 4, end: 7 } });
  expect(findQuote(text, '云帆坊', 7)).toEqual({ outcome: 'absent' });
});

test('white space and width are repaired, and nothing else', () => {
  expect(findQuote('建设 云帆\n坊（一期）', '云帆坊(一期)')).toEqual({ outcome: 'repaired', span: { start: 3, end: 11 } });
  expect(findQuote('建设云帆坊', '云帆房')).toEqual({ outcome: 'absent' });
  expect(findQuote('建设ABC', 'abc')).toEqual({ outcome: 'absent' });
  expect(findQuote('云 帆坊和云帆 坊', '云帆坊')).toEqual({ outcome: 'ambiguous' });
  for (const nothing of ['', '\n', ' \u3000', '，']) expect(findQuote('云帆坊，\n', nothing)).toEqual({ outcome: 'absent' });
});

test('a word of letters or a number is not cut', () => {
  expect(findQuote('建设15G网络和5G网络', '5G')).toEqual({ outcome: 'verified', span: { start: 8, end: 10 } });
  expect(findQuote('采用AIoT平台', 'AI')).toEqual({ outcome: 'absent' });
});

test('what is to stand at one place may not stand at two', () => {
  expect(findOnce('甲与乙', '甲')).toEqual({ outcome: 'verified', span: { start: 0, end: 1 } });
  expect(findOnce('甲与乙，甲', '甲')).toEqual({ outcome: 'ambiguous' });
});
