import { readOriginal } from '../../../../ingest/formats/read-original.js';
import { type PlacedWords, writePdf, type WrittenPage } from '../../../support/write-pdf.js';

const SIZE = 16;
const LEADING = 28;

async function read(pages: readonly WrittenPage[]) {
  const original = await readOriginal({ source: 'a.pdf', bytes: writePdf(pages) });
  if ('bytes' in original) throw new Error('no reader');
  const paragraphs = original.text.trim().split(/\n\n/);
  const placeOf = (words: string) => {
    const at = original.text.indexOf(words);
    return original.parts.find(({ start, end }) => start <= at && end > at);
  };
  return { ...original, paragraphs, placeOf, codes: original.issues.map(({ code }) => code) };
}

const sentence = (subject: string, length: number) => `${subject}${'推动数字经济发展，'.repeat(length)}取得成效。`;

/** Sets paragraphs as an official document does: the first line of each two ems in. Lines begin at `left` and are `ems` wide. */
function set(paragraphs: readonly string[], { left = 80, ems = 27, top = 120 } = {}): PlacedWords[] {
  const lines = paragraphs.flatMap((paragraph) => {
    const first = { words: paragraph.slice(0, ems - 2), left: left + 2 * SIZE };
    const others = (paragraph.slice(ems - 2).match(new RegExp(`.{1,${ems}}`, 'g')) ?? []).map((words) => ({ words, left }));
    return [first, ...others];
  });
  return lines.map((line, index) => ({ ...line, baseline: top + index * LEADING, size: SIZE }));
}

const centred = (words: string, baseline: number, size: number): PlacedWords => ({
  words,
  left: 80 + (27 * SIZE - words.length * size) / 2,
  baseline,
  size,
});

/** The words of a table's cells, one line each, and its rulings. */
function table(rows: readonly (readonly string[])[], top: number, columns: readonly number[], height = 30): WrittenPage {
  const bottom = top + rows.length * height;
  return {
    words: rows.flatMap((row, y) =>
      row.flatMap((words, x) => (words === '' ? [] : [{ words, left: columns[x]! + 5, baseline: top + y * height + 20, size: 12 }])),
    ),
    lines: [
      ...Array.from({ length: rows.length + 1 }, (_, y) => [columns[0]!, top + y * height, columns.at(-1)!, top + y * height] as const),
      ...columns.map((x) => [x, top, x, bottom] as const),
    ],
  };
}

test('a document in the layout of GB/T 9704 is its paragraphs, its pages apart', async () => {
  const texts = ['甲市', '乙市', '丙市', '丁市'].map((city) => sentence(city, 12));
  const lines = set(texts, { top: 300 });
  const first = lines.slice(0, 15);
  const moved = lines.slice(15).map((line) => ({ ...line, baseline: line.baseline - first.length * LEADING - 180 }));
  const { paragraphs, placeOf, codes } = await read([
    {
      words: [
        centred('云岭市人民政府文件', 120, 40),
        centred('云政发〔2026〕3号', 190, SIZE),
        centred('关于推动数字经济', 240, 22),
        centred('发展的实施意见', 270, 22),
        ...first,
        { words: '— 1 —', left: 480, baseline: 790, size: 14 },
      ],
      lines: [[80, 205, 512, 205]],
    },
    { words: [...moved, { words: '— 2 —', left: 80, baseline: 790, size: 14 }] },
  ]);
  expect(paragraphs).toEqual(['云岭市人民政府文件', '云政发〔2026〕3号', '关于推动数字经济发展的实施意见', ...texts]);
  expect(placeOf('云政发')).toMatchObject({
    page: 1,
    box: [208, 175.9, expect.any(Number), expect.any(Number)],
  });
  expect(placeOf('丁市')).toMatchObject({ page: 2 });
  expect(codes).toEqual([]);
});

test('two columns are read one after the other, what goes over both before them', async () => {
  const [left, right] = [sentence('甲市', 20), sentence('乙市', 20)];
  const { paragraphs } = await read([
    {
      words: [
        centred('数字经济专刊', 90, 26),
        ...set([left], { left: 60, ems: 13, top: 140 }),
        ...set([right], { left: 320, ems: 13, top: 145 }),
      ],
    },
  ]);
  expect(paragraphs).toEqual(['数字经济专刊', left, right]);
});

test('a paragraph goes on in the next column', async () => {
  const text = sentence('甲市', 40);
  const lines = set([text], { left: 60, ems: 13, top: 140 });
  const half = Math.ceil(lines.length / 2);
  const moved = lines.slice(half).map((line) => ({ ...line, left: 320, baseline: line.baseline - half * LEADING }));
  const { paragraphs } = await read([{ words: [...lines.slice(0, half), ...moved] }]);
  expect(paragraphs).toEqual([text]);
});

describe('a table over the end of a page', () => {
  const columns = [80, 130, 330, 512];
  const row = (number: number) => [String(number), `任务第${number}项`, `单位第${number}个`];
  const header = ['序号', '重点任务', '责任单位'];

  test.each([
    ['with its header on the first page only', [] as string[][]],
    ['with its header printed again', [header]],
  ])('is one, %s', async (_, again) => {
    const { text, placeOf } = await read([table([header, row(1), row(2)], 700, columns), table([...again, row(3), row(4)], 80, columns)]);
    expect(text.trim().split('\n')).toEqual([
      '| 序号 | 重点任务 | 责任单位 |',
      '| --- | --- | --- |',
      ...[1, 2, 3, 4].map((number) => `| ${row(number).join(' | ')} |`),
    ]);
    expect(placeOf('任务第4项')).toMatchObject({ page: 2, table: 1, row: 5, column: 2 });
  });

  test('is whole again where the end cuts a row', async () => {
    const { text } = await read([
      table([header, ['1', '建设数据交易场所和流通平台的若', '市数据局']], 700, columns),
      table([['', '干任务', ''], row(2)], 80, columns),
    ]);
    expect(text).toContain('| 1 | 建设数据交易场所和流通平台的若干任务 | 市数据局 |\n| 2 | 任务第2项 | 单位第2个 |');
  });

  test('is two where the columns differ', async () => {
    const { text } = await read([table([header, row(1)], 700, columns), table([header, row(2)], 80, [80, 200, 300, 512])]);
    expect(text.match(/---/g)).toHaveLength(6);
  });
});

test('a table without lines between its columns is named', async () => {
  const { words } = table(
    [
      ['指标', '目标值'],
      ['数据交易额', '100亿元'],
      ['企业数', '500家'],
    ],
    200,
    [80, 300, 512],
  );
  const rules = [200, 230, 290].map((y) => [80, y, 512, y] as const);
  const { issues } = await read([{ words: words!, lines: rules }]);
  expect(issues).toEqual([{ code: 'UNREAD_TABLE', message: expect.stringMatching(/^page 1:/) }]);
});

test('a box around text is no table', async () => {
  const text = sentence('专栏', 10);
  const { paragraphs } = await read([
    {
      words: set([text], { left: 90, ems: 26 }),
      lines: [
        [80, 90, 512, 90],
        [80, 400, 512, 400],
        [80, 90, 80, 400],
        [512, 90, 512, 400],
      ],
    },
  ]);
  expect(paragraphs).toEqual([text]);
});

test('a heading above a paragraph is one of its own, also without an indent', async () => {
  const text = sentence('各地', 9);
  const flush = (text.match(/.{1,27}/g) ?? []).map((words, index) => ({ words, left: 80, baseline: 200 + index * LEADING, size: SIZE }));
  const { paragraphs } = await read([{ words: [{ words: '一、总体要求', left: 80, baseline: 172, size: SIZE }, ...flush] }]);
  expect(paragraphs).toEqual(['一、总体要求', text]);
});

test('what is drawn twice stands once', async () => {
  const bold = centred('重点任务', 120, 20);
  const { paragraphs } = await read([
    { words: [bold, { ...bold, left: bold.left + 0.3 }, bold, ...set([sentence('各地', 3)], { top: 160 })] },
  ]);
  expect(paragraphs[0]).toBe('重点任务');
});

test.each([
  ['below a line', 16, [[80, 760, 200, 760]] as const],
  ['in small letters', 10, [] as const],
])('notes %s stand at the end, and their marks nowhere', async (_, size, rule) => {
  const lines = set([sentence('甲市', 6), sentence('乙市', 6)]);
  const call = { words: '1', left: lines[1]!.left + lines[1]!.words.length * SIZE, baseline: lines[1]!.baseline - 7, size: 8 };
  const note = { words: '1 甲市是设区的市。', left: 80, baseline: 780, size };
  const { paragraphs } = await read([{ words: [...lines, call, note], lines: rule }]);
  expect(paragraphs).toEqual([sentence('甲市', 6), sentence('乙市', 6), '甲市是设区的市。']);
});

test('contents are left out, with leaders and without', async () => {
  const entry = (words: string, page: string, baseline: number): PlacedWords[] => [
    { words, left: 80, baseline, size: SIZE },
    { words: page, left: 500, baseline, size: SIZE },
  ];
  const { paragraphs } = await read([
    {
      words: [
        centred('目录', 100, SIZE),
        ...entry('一、总体要求', '1', 140),
        ...entry('二、主要任务', '3', 168),
        ...entry('三、保障措施', '9', 196),
      ],
    },
    { words: set(['一、总体要求', sentence('甲市', 6)]) },
  ]);
  expect(paragraphs).toEqual(['一、总体要求', sentence('甲市', 6)]);
});

test('pages that are pictures among others are named', async () => {
  const picture: WrittenPage = { pictures: [[60, 60, 535, 780]] };
  const { issues } = await read([{ words: set([sentence('甲市', 6)]) }, picture, picture]);
  expect(issues).toEqual([{ code: 'TEXT_AS_PICTURE', message: expect.stringMatching(/^pages 2–3: .*--redo-ocr/) }]);
});

test('so are pictures that may be tables, and seals are not', async () => {
  const words = set([sentence('甲市', 6)]);
  expect((await read([{ words, pictures: [[80, 400, 512, 600]] }])).codes).toEqual(['TEXT_AS_PICTURE']);
  expect((await read([{ words, pictures: [[400, 500, 500, 600]] }])).codes).toEqual([]);
});

test('a file of pictures is refused with the number of its pages and what helps', async () => {
  const { issues, text } = await read([{ pictures: [[0, 0, 595, 842]] }, { pictures: [[0, 0, 595, 842]] }]);
  expect(text).toBe('');
  expect(issues).toEqual([{ code: 'NO_TEXT_LAYER', message: expect.stringMatching(/2 pages.*ocrmypdf -l chi_sim/) }]);
});
