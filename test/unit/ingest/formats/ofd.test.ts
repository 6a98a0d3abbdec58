import { strToU8, zipSync } from 'fflate';
import { readOriginal } from '../../../../ingest/formats/read-original.js';
import { READ_LIMITS } from '../../../../ingest/formats/original/original.js';

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const text = (words: string, left: number, top: number, more = '') =>
  [
    `<ofd:TextObject ID="9" Boundary="${left} ${top} 100 6" Font="1" Size="5" ${more}>`,
    `<ofd:TextCode X="0" Y="5" DeltaX="g ${[...words].length - 1} 5">${words}</ofd:TextCode></ofd:TextObject>`,
  ].join('');
const page = (objects: string, head = '') =>
  `<ofd:Page ${NAMESPACE}>${head}<ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`;

function ofd(pages: readonly string[], others: Readonly<Record<string, string>> = {}, template = ''): Buffer {
  const parts = {
    'OFD.xml': `<ofd:OFD ${NAMESPACE}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': [
      `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>`,
      `${template}</ofd:CommonData><ofd:Pages>`,
      ...pages.map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/${index}.xml"/>`),
      '</ofd:Pages></ofd:Document>',
    ].join(''),
    ...Object.fromEntries(pages.map((content, index) => [`Doc_0/Pages/${index}.xml`, content])),
    ...others,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]))));
}

async function read(bytes: Buffer, limits = READ_LIMITS) {
  const original = await readOriginal({ source: 'a.ofd', bytes }, limits);
  if ('bytes' in original) throw new Error('no reader');
  return { ...original, codes: original.issues.map(({ code }) => code) };
}

test('text has its place in points', async () => {
  const { text: words, parts, mediaType } = await read(ofd([page(text('数字经济', 30, 40))]));
  expect(words).toBe('数字经济\n');
  expect(mediaType).toBe('application/ofd');
  const [left, , right, bottom] = parts[0]!.box!;
  expect(parts[0]).toMatchObject({ page: 1, start: 0, end: 4 });
  expect([left, right, bottom].map((place) => Math.round((place * 25.4) / 72))).toEqual([30, 50, 46]);
});

test('what is turned or scaled stands where it is drawn', async () => {
  const { text: words } = await read(
    ofd([page(text('经济', 50, 40) + text('数字', 30, 20, 'CTM="2 0 0 2 0 10"') + text('水印', 90, 90, 'CTM="0 1 -1 0 0 0"'))]),
  );
  expect(words).toBe('数字\n\n经济\n');
});

test('rulings make a table, a template lies under each page', async () => {
  const rulings = [20, 60, 150].map((x) => `M ${x} 30 L ${x} 60`).concat([30, 40, 50, 60].map((y) => `M 20 ${y} L 150 ${y}`));
  const data = `<ofd:AbbreviatedData>${rulings.join(' ')}</ofd:AbbreviatedData>`;
  const path = `<ofd:PathObject ID="8" Boundary="0 0 210 297">${data}</ofd:PathObject>`;
  const cells = ['任务', '单位', '建设平台', '市数据局', '开放数据', '市统计局'].map((words, i) =>
    text(words, i % 2 ? 65 : 25, 31 + Math.floor(i / 2) * 10),
  );
  const { text: words, parts } = await read(
    ofd(
      [page(path + cells.join(''), '<ofd:Template TemplateID="7"/>'), page(text('结束。', 30, 100), '<ofd:Template TemplateID="7"/>')],
      { 'Doc_0/Tpls/0.xml': page(text('内部资料', 90, 10)) },
      '<ofd:TemplatePage ID="7" BaseLoc="Tpls/0.xml"/>',
    ),
  );
  expect(words).toBe('| 任务 | 单位 |\n| --- | --- |\n| 建设平台 | 市数据局 |\n| 开放数据 | 市统计局 |\n\n结束。\n');
  expect(parts.find(({ row, column }) => row === 2 && column === 2)).toMatchObject({ page: 1, table: 1 });
});

test.each([
  [
    'a part that is missing',
    ofd([page(text('经济', 30, 40))], {
      'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}><ofd:Pages><ofd:Page BaseLoc="x.xml"/></ofd:Pages></ofd:Document>`,
    }),
    'BROKEN_FILE',
  ],
  ['a part that is no XML', ofd(['<a><b></a>']), 'BROKEN_FILE'],
  ['entities', ofd([`<!DOCTYPE a [<!ENTITY b "c">]>${page(text('经济', 30, 40))}`]), 'BROKEN_FILE'],
  ['elements nested too deep', ofd([page('<ofd:PageBlock>'.repeat(400) + '</ofd:PageBlock>'.repeat(400))]), 'TOO_LARGE'],
  ['a key', ofd([page(text('经济', 30, 40))], { 'Encryptions.xml': '<a/>' }), 'ENCRYPTED_FILE'],
  ['pages without text', ofd([page('<ofd:ImageObject ID="3" Boundary="0 0 210 297"/>'), page('')]), 'NO_TEXT_LAYER'],
  [
    'numbers that are none',
    ofd([page('<ofd:TextObject Boundary="a b" Size="x"><ofd:TextCode X="q" DeltaX="g 1e9 1">字</ofd:TextCode></ofd:TextObject>')]),
    'NO_TEXT_LAYER',
  ],
  ['an archive that is cut', ofd([page(text('经济', 30, 40))]).subarray(0, 300), 'BROKEN_FILE'],
])('%s', async (_, bytes, code) => {
  const original = await readOriginal({ source: 'a.ofd', bytes });
  if ('bytes' in original) throw new Error('it has no reader');
  expect(original.issues.map((issue) => issue.code)).toEqual([code]);
});

test('more pages than are allowed', async () => {
  const { codes } = await read(ofd([page(''), page(''), page('')]), { ...READ_LIMITS, pages: 2 });
  expect(codes).toEqual(['TOO_LARGE']);
});
