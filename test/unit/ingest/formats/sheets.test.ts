import iconv from 'iconv-lite';
import { formatOf } from '../../../../ingest/formats/format-of.js';
import type { OriginalText } from '../../../../ingest/formats/original/original.js';
import { readOriginal } from '../../../../ingest/formats/read-original.js';
import { cellFormat } from '../../../../ingest/formats/xlsx/cell-format.js';
import { archiveOf } from '../../../support/office-files.js';

async function read(bytes: Uint8Array): Promise<OriginalText> {
  return (await readOriginal({ source: 'table', bytes })) as OriginalText;
}

/** A workbook of sheets by name, each the inside of its part. */
function xlsxOf(sheets: Readonly<Record<string, string>>, strings: readonly string[] = [], styles = ''): Uint8Array {
  const names = Object.keys(sheets);
  const sheet = (name: string, at: number) =>
    `<sheet name="${name.replace('!', '')}" r:id="x${at}" ${name.endsWith('!') ? 'state="hidden"' : ''}/>`;
  const link = (_: string, at: number) => `<Relationship Id="x${at}" Target="worksheets/s${at}.xml"/>`;
  return archiveOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map(sheet).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map(link).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/s${at}.xml`, `<worksheet>${sheets[name]}</worksheet>`])),
  });
}

const c = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (at: number, ...cells: readonly string[]) => `<row r="${at}">${cells.join('')}</row>`;

describe('a workbook', () => {
  test('is a table a sheet below its name; titles above and notes below are paragraphs, merged cells are filled', async () => {
    const first =
      `<sheetData>${row(1, c('A1', '任务分工'))}` +
      `${row(2, c('D2', '单位：万元'))}${row(3, c('A3', '序号'), c('B3', '任务'), c('D3', '资金'))}` +
      `${row(5, '<c r="A5"><v>1</v></c>', c('B5', '甲'), '<c r="D5"><v>1200.5</v></c>')}` +
      `${row(6, c('B6', '乙'))}${row(7, c('A7', '注：初步测算'))}</sheetData>` +
      '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A5:A6"/><mergeCell ref="D5:D6"/></mergeCells>';
    const second = `<sheetData>${row(1, c('A1', '甲'), c('B1', '乙'))}${row(2, c('A2', '丙'), c('B2', '丁'))}</sheetData>`;
    const { text, parts, headingLevels, issues } = await read(xlsxOf({ 分工: first, Sheet2: second, '底稿!': second }));
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '分工',
      '任务分工',
      '单位：万元',
      '| 序号 | 任务 | 资金 |',
      '| --- | --- | --- |',
      '| 1 | 甲 | 1200.5 |',
      '| 1 | 乙 | 1200.5 |',
      '注：初步测算',
      '| 甲 | 乙 |',
      '| --- | --- |',
      '| 丙 | 丁 |',
    ]);
    expect([...headingLevels]).toEqual([[0, 1]]);
    const { start: _, end: __, ...place } = parts.find(({ start }) => text.startsWith('乙', start))!;
    expect(place).toEqual({ sheet: '分工', table: 1, row: 6, column: 2 });
    expect(issues.map(({ code }) => code)).toEqual(['UNREAD_PART']);
  });

  test('has strings of several runs, results of formulas, and no errors', async () => {
    const strings = ['<t>甲</t>', '<r><t>乙</t></r><r><t>丙</t></r><rPh><t>bing</t></rPh>'];
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
      '<c r="C1" t="str"><f>A1</f><v>丁</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="b"><v>1</v></c>';
    const { text } = await read(
      xlsxOf({ Sheet1: `<sheetData><row>${cells}</row>${row(2, c('A2', '一'), c('B2', '二'))}</sheetData>` }, strings),
    );
    expect(text.split('\n')[0]).toBe('| 甲 | 乙丙 | 丁 | TRUE |');
  });

  test('shows numbers by the formats of their cells', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="176"/></cellXfs>';
    const cells = '<c r="A1" s="1"><v>0.45</v></c><c r="B1" s="2"><v>45352</v></c><c r="C1"><v>0.30000000000000004</v></c>';
    const { text } = await read(
      xlsxOf({ Sheet1: `<sheetData><row r="1">${cells}</row>${row(2, c('A2', '一'), c('B2', '二'))}</sheetData>` }, [], styles),
    );
    expect(text.split('\n')[0]).toBe('| 45% | 2024年3月 | 0.3 |');
  });
});

test.each([
  [0, undefined, 1e21, '1e+21'],
  [10, undefined, 0.1234, '12.34%'],
  [3, undefined, 1234567, '1,234,567'],
  [4, undefined, -1234.5, '-1,234.50'],
  [14, undefined, 1, '1900/1/1'],
  [14, undefined, 59, '1900/2/28'],
  [22, undefined, 45352.75, '2024/3/1 18:00'],
  [31, undefined, 45352, '2024年3月1日'],
  [164, '0.0"万元";(0.0"万元")', -3.25, '(3.3万元)'],
  [165, '[$-804]yyyy\\-mm\\-dd;@', 45352, '2024-03-01'],
  [166, '[h]:mm:ss', 0.5, '12:00:00'],
  [167, '0.##', 2.5, '2.5'],
  [168, '@', 7, '7'],
  [169, '"约"#,##0"人次"', 12000, '约12,000人次'],
])('format %i %s shows %d as %s', (id, code, value, shown) => {
  expect(cellFormat(id, code, false)(value)).toBe(shown);
});

describe('a table as text', () => {
  const CSV = '序号,任务,单位\n1,甲,"市商务局、市财政局"\n2,"乙，""引号""",市教育局\n';

  test.each([
    ['commas', Buffer.from(CSV), 'text/csv'],
    ['tabs', Buffer.from(CSV.replaceAll(/(?<=\d),|(?<=[任务单位号甲"]),/g, '\t')), 'text/tab-separated-values'],
    ['GB 18030', iconv.encode(CSV.replaceAll('\n', '\r\n'), 'gb18030'), 'text/csv'],
    ['UTF-16', iconv.encode(CSV, 'utf-16le', { addBOM: true }), 'text/csv'],
  ])('with %s', async (_, bytes, mediaType) => {
    const original = await read(bytes);
    expect(original.mediaType).toBe(mediaType);
    expect(original.text).toBe(
      '| 序号 | 任务 | 单位 |\n| --- | --- | --- |\n| 1 | 甲 | 市商务局、市财政局 |\n| 2 | 乙，"引号" | 市教育局 |\n',
    );
  });

  test.each([
    '一、总体要求\n到2025年，达到1,000家。\n',
    'a, b\nc, d\n',
    '一行\n',
    '| a | b |\n| - | - |\n| c | d |\n',
    '---\ntitle: a\n---\n一，二，三\n四，五，六\n七，八，九',
  ])('is told from a text: %j', (text) => expect(formatOf(Buffer.from(text))).toBeNull());

  test('that breaks behind its beginning says so', async () => {
    const { issues } = await read(Buffer.from(`${'1,甲,乙\n'.repeat(20_000)}3,"丙${'x,'.repeat(1_000_000)}`));
    expect(issues.map(({ code }) => code)).toEqual(['BROKEN_FILE']);
  });
});
