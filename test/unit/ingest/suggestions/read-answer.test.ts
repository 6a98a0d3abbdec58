import { readAnswer } from '../../../../ingest/suggestions/read-answer.js';

const NAME = { quote: '云帆坊', type: 'Institution' };

test('an answer is the two lists, in a block of code or bare; a list that is left out is empty', () => {
  expect(readAnswer(JSON.stringify({ entities: [NAME], relations: [] }))).toEqual({ names: [NAME], relations: [], malformed: 0 });
  expect(readAnswer('Here you are:\n```json\n{"entities":[]}\n```')).toEqual({ names: [], relations: [], malformed: 0 });
});

test('items of another shape are counted and left out, and so is what is more than an answer may hold', () => {
  const items = [NAME, null, 7, { quote: '' }, { quote: '云帆坊' }, { ...NAME, quote: '云'.repeat(1001) }, { ...NAME, start: 3 }];
  expect(readAnswer(JSON.stringify({ entities: items, relations: ['x'] }))).toMatchObject({ names: [NAME, NAME], malformed: 6 });
  expect(readAnswer(JSON.stringify({ entities: Array.from({ length: 700 }, () => NAME) }))).toMatchObject({ malformed: 200 });
});

test.each(['', 'null', '[]', '{"entities":{}}', '{"entities":[{"quote"', 'I cannot help with that.'])('%j is no answer', (content) => {
  expect(readAnswer(content)).toBeNull();
});
