import { sentencesOf, structured } from './outline-of.js';

test.each([
  ['stops', '先测风。再选址！何时建？快；好', ['先测风。', '再选址！', '何时建？', '快；', '好']],
  ['lines', '先测风\n再选址\r\n\r\n快建', ['先测风', '再选址', '快建']],
  [
    'no stop inside brackets or quotation marks',
    '提出“先测风。再选址。”，按《甲；乙》（含丙。丁；戊）办。完',
    ['提出“先测风。再选址。”，按《甲；乙》（含丙。丁；戊）办。', '完'],
  ],
  ['a quotation that ends its sentence', '他说：“先测风。”然后选址。', ['他说：“先测风。”', '然后选址。']],
  [
    'a bracket behind a stop',
    '先测风。（能源局负责）再选址。（能源局、水利局；下同）',
    ['先测风。', '（能源局负责）', '再选址。', '（能源局、水利局；下同）'],
  ],
  ['a bracket before a stop', '先测风（能源局负责）。再选址。', ['先测风（能源局负责）。', '再选址。']],
  ['closing marks stay with their stop', '说“快建！”。好。）完', ['说“快建！”。', '好。）', '完']],
  ['brackets without a partner are none', '先（测风。再选址。', ['先（测风。', '再选址。']],
  ['no stop within decimals', '增长3.5%。到1.2万', ['增长3.5%。', '到1.2万']],
  ['markup at the ends', '**先测风。**再选址。\n![图](a.png)\n> 快建', ['先测风。', '再选址。', '快建']],
])('%s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['a bracket', '执行标准（海标\n\n2031系列），再选址。', ['执行标准（海标\n\n2031系列），再选址。']],
  ['a comma behind the break', '先测风\n，再选址。', ['先测风\n，再选址。']],
  ['a comma before the break', '先测风、\n再选址。', ['先测风、\n再选址。']],
  ['but not before a numbered line', '一、建场\n先测风，\n（一）选址', ['一、建场', '先测风，', '（一）选址']],
  ['nor where a bracket never closes', '先（测风\n再选址。', ['先（测风', '再选址。']],
])('a line broken within a sentence is read on: %s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('a heading’s own sentence, its body and its responsibility belong to its section', () => {
  const text = '一、主要任务\n1.建风场。快建。（能源局负责）\n2.管风场。勤管。\n';
  const { sections, sentences } = structured(text);
  expect(sentences.map(({ section }) => sections[section]!.number)).toEqual(['一', '一1', '一1', '一1', '一2', '一2']);
});

describe('what runs on for longer than any sentence', () => {
  const cut = (text: string) => structured(text).sentences.map(({ end, start }) => end - start);

  test.each([
    ['behind its last pause', '风'.repeat(900) + '，' + '风'.repeat(300), [901, 300]],
    ['where its length ends, for want of a pause', '风'.repeat(2500), [1000, 1000, 500]],
    ['not through a character', '风'.repeat(999) + '\u{20BB7}'.repeat(2), [999, 4]],
    ['not, where it is no longer', '风'.repeat(1000), [1000]],
  ])('is cut %s', (_, text, lengths) => {
    expect(cut(text)).toEqual(lengths);
  });

  test('is an issue, one for a text, with the place of the first', () => {
    const { issues } = structured(`快建。${'风'.repeat(1200)}。${'能'.repeat(2200)}。`);
    const [issue, ...others] = issues.filter(({ code }) => code === 'SENTENCE_CUT');
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ span: { start: 3, end: 1003 } });
    expect(issue!.message).toContain('2 sentences');
  });
});
