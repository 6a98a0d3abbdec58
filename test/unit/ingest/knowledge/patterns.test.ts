import { knowledge } from '../../../../ingest/knowledge/knowledge.js';
import { anyOf } from '../../../../ingest/text/lexicon.js';

test('an alternation tries longer words first and takes signs as they are', () => {
  const pattern = new RegExp(anyOf(['牵头', '牵头负责', 'A+', '(x)']), 'g');
  expect('牵头负责 牵头 A+ AA (x)'.match(pattern)).toEqual(['牵头负责', '牵头', 'A+', '(x)']);
});

describe('what may stand between a subject and its verb', () => {
  const { between } = knowledge().relations;

  test.each(['', '已', '将率先', '”', '2029年', '2029年3月5日', '2029、2030年先后', '等共同'])('%j may', (words) => {
    expect(between.test(words)).toBe(true);
  });

  test.each(['对风场', '，', '的员工', '不'])('%j may not', (words) => {
    expect(between.test(words)).toBe(false);
  });
});

describe('quantities', () => {
  const found = (text: string) => [...text.matchAll(knowledge().targets.quantity)].map(([whole]) => whole);

  test.each([
    ['建成20座', ['20座']],
    ['产值1.5万亿元', ['1.5万亿元']],
    ['产值2,000亿元和30家', ['2,000亿元', '30家']],
    ['培育30-50家', ['30-50家']],
    ['培育30至50家', ['30至50家']],
    ['三十余座', ['三十余座']],
    ['第20座', []],
    ['2035年', ['2035年']],
    ['20风', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('declarations of another name', () => {
  const declared = (text: string) => [...text.matchAll(knowledge().aliases.declaration)].map(([, form]) => form);

  test.each([
    ['以下简称“甲乙”', ['甲乙']],
    ['以下简称甲乙', ['甲乙']],
    ['简称:甲乙', ['甲乙']],
    ['又名“甲”,英文简称“ab”', ['甲', 'ab']],
    ['甲乙', []],
  ])('%s', (text, forms) => {
    expect(declared(text)).toEqual(forms);
  });
});
