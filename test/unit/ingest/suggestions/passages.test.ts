import { passagesOf, MAX_PASSAGE } from '../../../../ingest/suggestions/passages.js';
import { structured } from '../structure/outline-of.js';
import { planOf, taskOf } from '../reading.js';

const words = (text: string): string[] => {
  const document = structured(text, 'plan.txt');
  return passagesOf(document).map(({ start, end }) => document.view.plain.slice(start, end));
};

test('a short document is one passage', () => {
  expect(words(planOf('云帆坊建成。'))).toEqual([planOf('云帆坊建成。')]);
});

test('a long one is divided by its sections, between sentences, and every word of it is in one passage', () => {
  const sentence = '各地推进风场建设，加快形成规模。';
  const text = `${taskOf(sentence.repeat(300))}\n（二）发展储能。\n${sentence.repeat(20)}\n${'风'.repeat(5000)}\n`;
  const passages = words(text);
  expect(passages.length).toBeGreaterThan(5);
  for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(MAX_PASSAGE);
  expect(passages.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  const cut = passages.filter((passage) => !/[。\n）]$/.test(passage) && !passage.includes('风风'));
  expect(cut).toEqual([]);
});
