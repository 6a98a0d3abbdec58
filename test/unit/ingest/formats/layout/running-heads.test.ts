import { runningHeads } from '../../../../../ingest/formats/layout/running-heads.js';

const HEIGHT = 842;
const line = (text: string, page: number, baseline: number) => ({ text, page, left: 80, right: 500, baseline, size: 14 });
const body = (page: number) => line(`第${page}页的正文推动数字经济高质量发展取得成效，完善体制机制`, page, 400);

/** The words that are left out. */
function heads(pages: readonly (readonly ReturnType<typeof line>[])[]): string[] {
  return [...runningHeads(pages.map((lines) => ({ height: HEIGHT, lines })))].map(({ text }) => text);
}

test('heads printed again and the numbers of pages', () => {
  const page = (number: number) => [line('资料汇编', number, 50), body(number), line(`— ${number} —`, number, 800)];
  expect(heads([page(1), page(2), page(3)]).sort()).toEqual(['— 1 —', '— 2 —', '— 3 —', '资料汇编', '资料汇编', '资料汇编']);
});

test.each(['3', '- 3 -', '3/75', '第3页', '第 3 页 共 75 页', 'iv'])('%j numbers a page also where it is the only one', (number) => {
  expect(heads([[body(1), line(number, 1, 805)]])).toEqual([number]);
});

test('words that stand once, or elsewhere on each page, are text', () => {
  expect(heads([[line('附件1', 1, 90), body(1)], [body(2)], [line('附件2', 3, 90), body(3)], [body(4)], [body(5)], [body(6)]])).toEqual([]);
  expect(heads([[line('注：单位为亿元', 1, 780)], [line('注：单位为亿元', 2, 300)]])).toEqual([]);
});

test('a number inside the page is text', () => {
  expect(heads([[line('12', 1, 400)]])).toEqual([]);
});
