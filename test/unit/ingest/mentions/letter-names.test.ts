import { namesIn, planOf } from '../reading.js';

const lettersIn = (sentence: string) => namesIn(planOf(sentence), true).filter((name) => /(?: letters| declared-alias)$/.test(name));

test('letters and their meaning are one technology with two names', () => {
  expect(lettersIn('支持运用QSW（确定性潮汐网络）改造。')).toEqual(['QSW Technology letters', '确定性潮汐网络 Technology declared-alias']);
});

test('a word that says of which field they are leads them', () => {
  expect(lettersIn('建设工业QSW（潮汐光网络）。')[0]).toBe('工业QSW Technology letters');
});

test.each([
  ['XXX（告知承诺办理）办理。', 'a place for letters'],
  ['推广QSW（以下简称平台）。', 'a declaration'],
  ['支持QSW（持证上岗的人）就业。', 'people'],
  ['推广QSW（在岸上建设）。', 'a phrase that governs'],
])('%s names nothing by its letters: %s', (sentence) => {
  expect(lettersIn(sentence).filter((name) => name.endsWith(' letters'))).toEqual([]);
});
