import type { OriginalText } from '../../../../ingest/formats/original/original.js';
import { readOriginal } from '../../../../ingest/formats/read-original.js';
import { archiveOf, odtOf } from '../../../support/office-files.js';

async function read(bytes: Uint8Array): Promise<OriginalText> {
  return (await readOriginal({ source: 'plan.odt', bytes })) as OriginalText;
}

async function linesOf(body: string, styles = '', automatic = ''): Promise<string[]> {
  const { text, issues } = await read(odtOf(body, styles, automatic));
  expect(issues).toEqual([]);
  return text.split('\n').filter((line) => line !== '');
}

const level = (at: number, format: string, more: string) =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`;
const STYLE =
  '<text:list-style style:name="L">' +
  level(1, '一, 二, 三, ...', 'style:num-suffix="、"') +
  level(2, '一, 二, 三, ...', 'loext:num-list-format="（%2%）"') +
  level(3, '1', 'style:num-suffix="." text:display-levels="2" text:start-value="3"') +
  '<text:list-level-style-bullet text:level="4" text:bullet-char="•"/></text:list-style>';
const list = (items: string, more = '') => `<text:list ${more}>${items}</text:list>`;
const item = (inner: string, more = '') => `<text:list-item ${more}>${inner}</text:list-item>`;
const p = (text: string) => `<text:p>${text}</text:p>`;

describe('numbers of lists', () => {
  test('stand before the first paragraph of each item, by the depth of the list', async () => {
    const body = list(
      item(p('甲') + p('又') + list(item(p('乙') + list(item(p('丙')) + item(p('丁') + list(item(p('点')))))) + item(p('戊')))) +
        item(p('己')),
      'text:style-name="L"',
    );
    expect(await linesOf(body, STYLE)).toEqual(['一、甲', '又', '（一）乙', '一.3.丙', '一.4.丁', '点', '（二）戊', '二、己']);
  });

  test('go on where a list continues another, and begin where it says', async () => {
    const body =
      list(item(p('甲')), 'text:style-name="L" xml:id="x"') +
      list(item(p('乙')), 'text:style-name="L" text:continue-numbering="true"') +
      list(item(p('丙')), 'text:style-name="L"') +
      list(item(p('丁')) + item(p('戊'), 'text:start-value="9"'), 'text:style-name="L" text:continue-list="x"') +
      list(`<text:list-header>${p('头')}</text:list-header>` + item(list(item(p('己')))), 'text:style-name="L" text:continue-list="x"');
    expect(await linesOf(body, STYLE)).toEqual(['一、甲', '二、乙', '一、丙', '三、丁', '九、戊', '头', '（一）己']);
  });

  test('of headings come from the outline', async () => {
    const outline =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="第" style:num-suffix="章"/>' +
      '<text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>';
    const h = (at: number, text: string) => `<text:h text:outline-level="${at}">${text}</text:h>`;
    const { text, headingLevels } = await read(odtOf(h(1, '总则') + h(2, '目的') + h(1, '附则'), outline));
    expect(text.trim().split(/\n+/)).toEqual(['第1章 总则', '目的', '第2章 附则']);
    expect([...headingLevels.values()]).toEqual([1, 2, 1]);
  });
});

test('spaces, breaks, ruby and links are read; comments, deleted and hidden words are not', async () => {
  const body =
    '<text:tracked-changes><text:changed-region>删去</text:changed-region></text:tracked-changes>' +
    '<text:p>一 \n 二<text:s ' +
    'text:c="2"/>三<text:tab/><text:line-break/><text:a>四</text:a><office:annotation><text:p>批注</text:p></office:annotation>' +
    '<text:ruby><text:ruby-base>五</text:ruby-base><text:ruby-text>wu</text:ruby-text></text:ruby><text:span ' +
    'text:style-name="H">隐</text:span></text:p>' +
    '<text:table-of-content><text:index-body><text:p>目录</text:p></text:index-body></text:table-of-content>';
  const hidden = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>';
  const { text, issues } = await read(odtOf(body, '', hidden));
  expect(text).toBe('一 二  三\t\n四五\n');
  expect(issues.map(({ code }) => code)).toEqual(['CHANGES_ACCEPTED']);
});

test('notes and text boxes stand apart; a picture alone is an issue', async () => {
  const frame = (inner: string, size = '6cm') => `<draw:frame svg:width="${size}" svg:height="${size}">${inner}</draw:frame>`;
  const body =
    `<text:p>中心<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('注文')}</text:note-body></text:note>。` +
    `${frame(`<draw:text-box>${p('框内')}</draw:text-box>`)}</text:p>` +
    `<text:p>${frame('<draw:image/>')}</text:p><text:p>${frame('<draw:image/>', '1cm')}</text:p>`;
  const { text, issues, parts } = await read(odtOf(body));
  expect(text).toBe('中心[^1]。\n\n框内\n\n[^1]: 注文\n');
  expect(parts.map(({ paragraph }) => paragraph)).toEqual([1, 2, 1]);
  expect(issues).toEqual([{ code: 'TEXT_AS_PICTURE', message: expect.stringContaining('alone: 1') as string }]);
});

test('tables have merged and repeated cells filled', async () => {
  const cell = (text: string, more = '') => `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
  const row = (inner: string) => `<table:table-row>${inner}</table:table-row>`;
  const body =
    '<table:table><table:table-column/>' +
    `<table:table-header-rows>${row(cell('任务') + cell('单位', 'table:number-columns-repeated="2"'))}</table:table-header-rows>` +
    row(cell('甲', 'table:number-rows-spanned="2"') + cell('乙') + cell('丙')) +
    row('<table:covered-table-cell/>' + cell('丁', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>') +
    '</table:table>';
  expect(await linesOf(body)).toEqual(['| 任务 | 单位 | 单位 |', '| --- | --- | --- |', '| 甲 | 乙 | 丙 |', '| 甲 | 丁 | 丁 |']);
});

test.each([
  [archiveOf({ mimetype: 'application/vnd.oasis.opendocument.presentation', 'content.xml': '<a/>' }), 'UNSUPPORTED_FORMAT'],
  [archiveOf({ 'META-INF/manifest.xml': '<a><encryption-data/></a>', 'content.xml': 'x' }), 'ENCRYPTED_FILE'],
  [archiveOf({ 'content.xml': '<office' }), 'BROKEN_FILE'],
])('a file that cannot be read: %#', async (bytes, code) => {
  expect((await read(bytes)).issues.map((issue) => issue.code)).toEqual([code]);
});
