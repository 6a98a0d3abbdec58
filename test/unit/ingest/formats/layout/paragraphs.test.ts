import { marginsOf } from '../../../../../ingest/formats/layout/margins.js';
import { buildParagraphs, type FlowLine } from '../../../../../ingest/formats/layout/paragraphs.js';

const SIZE = 16;
const [LEFT, RIGHT] = [80, 512];
const MARGINS = { left: LEFT, right: RIGHT, indented: true };

/** Lines below each other; each is as wide as its text, and begins `indent` ems in. */
function paragraphsOf(
  lines: readonly (readonly [text: string, more?: Partial<FlowLine> & { indent?: number }])[],
  margins = MARGINS,
): string[] {
  const set = lines.map(([text, { indent = 0, ...more } = {}], index): FlowLine => {
    const left = LEFT + indent * SIZE;
    return {
      text,
      page: 1,
      left,
      right: left + text.length * SIZE,
      baseline: 100 + index * 28,
      size: SIZE,
      column: 0,
      measure: 'page',
      margins,
      ...more,
    };
  });
  return buildParagraphs(set, SIZE).map((paragraph) => paragraph.map(({ text }) => text).join(''));
}

const full = '推动数字经济和实体经济深度融合，培育发展新质生产力，加快';
const first = full.slice(0, 25);

test('a line goes on where it is full and the next begins at the margin', () => {
  expect(paragraphsOf([[first, { indent: 2 }], [full.slice(0, 27)], ['取得成效。'], [first, { indent: 2 }]])).toEqual([
    `${first}${full.slice(0, 27)}取得成效。`,
    first,
  ]);
});

test('an indent begins a paragraph also behind a full line', () => {
  expect(
    paragraphsOf([
      [first, { indent: 2 }],
      ['二、主要任务', { indent: 2 }],
    ]),
  ).toHaveLength(2);
});

test('a short line goes on over the margin where running text is not finished', () => {
  expect(paragraphsOf([['推动数字经济发展，支持企业使用', { indent: 2 }], ['https平台。']])).toHaveLength(1);
  expect(paragraphsOf([['云岭市人民政府', { indent: 2 }], ['各县人民政府：']])).toHaveLength(2);
});

test('a page and a column end no paragraph', () => {
  expect(
    paragraphsOf([
      [first, { indent: 2 }],
      ['取得成效。', { page: 2, baseline: 80 }],
    ]),
  ).toHaveLength(1);
  expect(
    paragraphsOf([
      [first, { indent: 2 }],
      ['取得成效。', { column: 1, baseline: 80 }],
    ]),
  ).toHaveLength(1);
});

test('another size, a box and a wide gap do', () => {
  expect(
    paragraphsOf([
      [first, { indent: 2 }],
      ['取得成效。', { size: 12 }],
    ]),
  ).toHaveLength(2);
  expect(
    paragraphsOf([
      [first, { indent: 2 }],
      ['取得成效。', { frame: { left: 70, top: 90, right: 520, bottom: 300 } }],
    ]),
  ).toHaveLength(2);
  expect(paragraphsOf([[first, { indent: 2 }], [full], ['取得成效。', { baseline: 260 }]])).toHaveLength(2);
});

test('a title in two lines is one, a mark begins another', () => {
  const title = { size: 22, left: 190, right: 402 };
  expect(
    paragraphsOf([
      ['关于推动数字经济', title],
      ['发展的实施意见', { ...title, left: 200, right: 392 }],
      [first, { indent: 2 }],
    ]),
  ).toEqual(['关于推动数字经济发展的实施意见', first]);
  expect(
    paragraphsOf([
      ['第一章', title],
      ['第二章', title],
    ]),
  ).toHaveLength(2);
});

test('without indents, stops end a paragraph unless its line is full to the margin', () => {
  const margins = { ...MARGINS, indented: false };
  expect(paragraphsOf([[`${full.slice(0, 25)}。`], [full]], margins)).toHaveLength(2);
  expect(paragraphsOf([[full.slice(0, 27)], ['取得成效。']], margins)).toHaveLength(1);
});

test('a signature at the right margin does not go on', () => {
  expect(paragraphsOf([['2026年3月16日', { left: 400, right: RIGHT }], ['附件1']])).toHaveLength(2);
});

test('margins are those that many lines share', () => {
  const line = (left: number, right: number) => ({ text: '字', page: 1, left, right, baseline: 0, size: SIZE });
  const lines = [...Array.from({ length: 20 }, () => line(80, 512)), ...Array.from({ length: 5 }, () => line(112, 500)), line(20, 560)];
  expect(marginsOf(lines)).toEqual({ left: 80, right: 512, indented: true });
  expect(marginsOf([line(90, 200)], { left: 80, right: 512 })).toMatchObject({ right: 502 });
});
