import type { OriginalText } from '../../../../ingest/formats/original/original.js';
import { readOriginal } from '../../../../ingest/formats/read-original.js';
import { archiveOf, docxOf, wordList, wordParagraph as p } from '../../../support/office-files.js';

async function read(bytes: Uint8Array): Promise<OriginalText> {
  return (await readOriginal({ source: 'plan.docx', bytes })) as OriginalText;
}

/** The lines with words. */
async function linesOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { text, issues } = await read(docxOf(body, parts));
  expect(issues).toEqual([]);
  return text.split('\n').filter((line) => line !== '');
}

const inList = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const num = (id: number, definition: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;

describe('automatic numbers', () => {
  const levels = [
    ['chineseCountingThousand', '%1、'],
    ['chineseCountingThousand', '（%2）'],
    ['decimal', '%3.'],
  ] as const;

  test('become marks of the text, and begin anew below each higher number', async () => {
    const numbering = wordList(0, levels) + num(1, 0);
    const body = [0, 1, 2, 2, 1, 2, 0, 2].map((level, at) => p(`段${at}`, inList(1, level))).join('');
    expect(await linesOf(body, { numbering })).toEqual([
      '一、段0',
      '（一）段1',
      '1.段2',
      '2.段3',
      '（二）段4',
      '1.段5',
      '二、段6',
      '1.段7',
    ]);
  });

  test('run on between lists of one definition, unless a list has a start of its own', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = wordList(0, [['decimal', '%1.']]) + num(1, 0) + num(2, 0) + num(3, 0, start);
    const body = [1, 1, 2, 3, 3].map((list) => p('段', inList(list))).join('') + p('无', inList(0));
    expect(await linesOf(body, { numbering })).toEqual(['1.段', '2.段', '3.段', '1.段', '2.段', '无']);
  });

  test('come from the style, whose level the list names', async () => {
    const numbering =
      wordList(0, [
        ['chineseCounting', '第%1章', '<w:pStyle w:val="A"/>'],
        ['decimal', '%1.%2', '<w:pStyle w:val="B"/><w:isLgl/>'],
      ]) + num(1, 0);
    const style = (id: string, more = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name ` +
      `w:val="${id}"/>${more}<w:pPr><w:numPr><w:numId ` +
      `w:val="1"/></w:numPr></w:pPr></w:style>`;
    const styles = style('A') + style('B') + `<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/></w:style>`;
    const body = ['A', 'B', 'B', 'A', 'B', 'C'].map((id) => p('段', `<w:pStyle w:val="${id}"/>`)).join('');
    expect(await linesOf(body, { numbering, styles })).toEqual(['第一章 段', '1.1 段', '1.2 段', '第二章 段', '2.1 段', '第三章 段']);
  });

  test.each([
    ['decimalEnclosedCircle', '%1', '③ 段'],
    ['upperLetter', '%1)', 'C)段'],
    ['lowerRoman', '%1.', 'iii.段'],
    ['ideographTraditional', '%1、', '丙、段'],
    ['chineseLegalSimplified', '%1、', '叁、段'],
    ['decimalZero', '%1', '03 段'],
    ['decimalFullWidth', '%1．', '３．段'],
    ['bullet', '\uf0b7', '段'],
    ['none', '', '段'],
  ])('are written as %s', async (format, text, last) => {
    const numbering = wordList(0, [[format, text]]) + num(1, 0);
    expect((await linesOf(p('段', inList(1)).repeat(3), { numbering })).at(-1)).toBe(last);
  });

  test('of a level that never restarts, or only after a certain one', async () => {
    const restart = (after: number) =>
      wordList(0, [
        ['decimal', '%1.'],
        ['decimal', '(%2)'],
        ['decimal', '%3)', `<w:lvlRestart w:val="${after}"/>`],
      ]) + num(1, 0);
    const body = [0, 1, 2, 1, 2, 0, 2].map((level) => p('段', inList(1, level))).join('');
    const thirds = async (after: number) => (await linesOf(body, { numbering: restart(after) })).filter((line) => /^\d\)/.test(line));
    expect(await thirds(0)).toEqual(['1)段', '2)段', '3)段']);
    expect(await thirds(1)).toEqual(['1)段', '2)段', '1)段']);
  });

  test('end where styles and lists lead back to themselves', async () => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' + num(1, 0);
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:basedOn w:val="M"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="M"><w:basedOn w:val="L"/></w:style>';
    expect(await linesOf(p('段', inList(1)) + p('段', '<w:pStyle w:val="M"/>'), { numbering, styles })).toEqual(['段', '段']);
  });
});

test('levels of headings come from the style, its base, its name or the paragraph', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
  const body =
    p('甲', '<w:pStyle w:val="1"/>') +
    p('乙', '<w:pStyle w:val="a"/>') +
    p('丙', '<w:pStyle w:val="b"/>') +
    p('丁', '<w:outlineLvl w:val="3"/>') +
    p('戊', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>') +
    p('己');
  const { text, headingLevels } = await read(docxOf(body, { styles }));
  expect([...headingLevels].map(([start, level]) => [text[start], level])).toEqual([
    ['甲', 2],
    ['乙', 2],
    ['丙', 1],
    ['丁', 4],
  ]);
});

describe('runs', () => {
  const r = (inner: string) => `<w:r>${inner}</w:r>`;
  const t = (text: string) => r(`<w:t>${text}</w:t>`);

  test('tracked changes are accepted and said', async () => {
    const row = (text: string, more: string) => `<w:tr><w:trPr>${more}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p('格')}</w:tc></w:tr>`;
    const body =
      `<w:p>${t('原')}<w:del>${r('<w:delText>删</w:delText>')}</w:del><w:ins>${t('增')}</w:ins></w:p>` +
      p('前半', '<w:rPr><w:del/></w:rPr>') +
      p('后半') +
      `<w:tbl>${row('头', '')}${row('去', '<w:del/>')}${row('来', '<w:ins/>')}</w:tbl>`;
    const { text, issues } = await read(docxOf(body));
    expect(text.trim().split(/\n+/)).toEqual(['原增', '前半后半', '| 头 | 格 |', '| --- | --- |', '| 来 | 格 |']);
    expect(issues.map(({ code }) => code)).toEqual(['CHANGES_ACCEPTED']);
  });

  test('of fields the result is read, over paragraphs and inside each other, but no table of contents', async () => {
    const field = (code: string, result: string) =>
      r('<w:fldChar w:fldCharType="begin"/>') +
      r(`<w:instrText> ${code} </w:instrText>`) +
      r('<w:fldChar w:fldCharType="separate"/>') +
      result +
      r('<w:fldChar w:fldCharType="end"/>');
    const toc =
      `<w:p>${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>TOC \\o "1-3"</w:instrText>')}` +
      `${r('<w:fldChar w:fldCharType="separate"/>')}${t('一、总则')}</w:p>` +
      `<w:p>${t('二、附则')}${field('PAGEREF _Toc1', t('7'))}</w:p><w:p>${r('<w:fldChar w:fldCharType="end"/>')}</w:p>`;
    const body =
      `${toc}<w:p>${t('见')}${field('REF x', t('第') + field('SEQ y', t('三')) + t('章'))}<w:fldSimple ` +
      `w:instr="PAGE">${t('9')}</w:fldSimple>。</w:p>`;
    expect(await linesOf(body)).toEqual(['见第三章']);
  });

  test('line breaks, tabs, hyphens and links are kept, comments and hidden text are not', async () => {
    const body =
      `<w:p>${t('一')}${r('<w:br/>')}${r('<w:tab/><w:t>二</w:t><w:noBreakHyphen/><w:t>三</w:t>')}` +
      `<w:hyperlink r:id="x">${t('四')}</w:hyperlink>${r('<w:commentReference w:id="1"/>')}` +
      `${r('<w:rPr><w:vanish/></w:rPr><w:t>隐</w:t>')}${r('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t>')}</w:p>`;
    const { text, issues } = await read(docxOf(body));
    expect(text).toBe('一\n\t二-三四显\n');
    expect(issues.map(({ code }) => code)).toEqual(['UNREAD_PART']);
  });

  test('text boxes follow the paragraph that they are anchored in, once', async () => {
    const box = `<w:txbxContent>${p('框内')}</w:txbxContent>`;
    const choice = `<mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback>`;
    const drawing = `<mc:AlternateContent>${choice}</mc:AlternateContent>`;
    expect(await linesOf(`<w:p>${r(drawing)}${t('正文')}</w:p>${p('后文')}`)).toEqual(['正文', '框内', '后文']);
  });

  test('a picture alone in its paragraph is an issue, a seal is none', async () => {
    const picture = (size: number) => r(`<w:drawing><wp:inline><wp:extent cx="${size}" cy="${size}"/><a:blip/></wp:inline></w:drawing>`);
    const { issues } = await read(
      docxOf(`${p('文')}<w:p>${picture(5_000_000)}</w:p><w:p>${picture(400_000)}</w:p><w:p>${t('文')}${picture(5_000_000)}</w:p>`),
    );
    expect(issues).toEqual([{ code: 'TEXT_AS_PICTURE', message: expect.stringContaining('alone: 1') as string }]);
  });
});

test('notes stand at the end, with the place of the paragraph that refers to them', async () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const body = `${p('题')}<w:p><w:r><w:t>中心</w:t></w:r>${reference('footnote', 5)}<w:r><w:t>等</w:t></w:r>${reference('endnote', 5)}</w:p>`;
  const { text, parts } = await read(
    docxOf(body, {
      footnotes: `<w:footnote w:id="0">${p('分隔')}</w:footnote><w:footnote w:id="5">${p('脚注')}</w:footnote>`,
      endnotes: `<w:endnote w:id="5">${p('尾注')}</w:endnote>`,
    }),
  );
  expect(text).toBe('题\n\n中心[^1]等[^2]\n\n[^1]: 脚注\n\n[^2]: 尾注\n');
  expect(parts.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2, 2]);
});

describe('tables', () => {
  const tc = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
  const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

  test('have what merged cells cover filled, a title over all columns above, and names of columns in two rows as one', async () => {
    const body =
      '<w:tbl>' +
      tr(tc('分工表', span(3))) +
      tr(tc('任务', '<w:vMerge w:val="restart"/>'), tc('单位', span(2))) +
      tr(tc('', '<w:vMerge/>'), tc('牵头'), tc('配合')) +
      tr(tc('甲', '<w:vMerge w:val="restart"/>'), tc('乙'), tc('丙|丁')) +
      tr(tc('', '<w:vMerge/>'), tc('戊'), tc('')) +
      '</w:tbl>';
    const { text, parts } = await read(docxOf(body));
    expect(text).toBe('分工表\n\n| 任务 | 单位 牵头 | 单位 配合 |\n| --- | --- | --- |\n| 甲 | 乙 | 丙｜丁 |\n| 甲 | 戊 |  |\n');
    expect(parts.map(({ start, end, ...place }) => [text.slice(start, end), place])).toEqual(
      expect.arrayContaining([
        ['分工表', { table: 1, row: 1, column: 1 }],
        ['牵头', { table: 1, row: 3, column: 2 }],
        ['戊', { table: 1, row: 5, column: 2 }],
      ]),
    );
  });

  test('that are only a frame are paragraphs, and a table inside one is a table', async () => {
    const inner = `<w:tbl>${tr(tc('甲'), tc('乙'))}${tr(tc('丙'), tc('丁'))}</w:tbl>`;
    expect(await linesOf(`<w:tbl>${tr(`<w:tc>${p('专栏1')}${inner}</w:tc>`)}</w:tbl>`)).toEqual([
      '专栏1',
      '| 甲 | 乙 |',
      '| --- | --- |',
      '| 丙 | 丁 |',
    ]);
    expect(await linesOf(`<w:tbl>${tr(tc('头'), tc('尾'))}${tr(`<w:tc>${inner}</w:tc>`, tc('乙'))}</w:tbl>`)).toEqual([
      '| 头 | 尾 |',
      '| --- | --- |',
      '| 甲 乙 丙 丁 | 乙 |',
    ]);
  });

  test('have the automatic numbers of their cells, the empty ones too', async () => {
    const numbering = wordList(0, [['decimal', '%1']]) + num(1, 0);
    const row = (text: string) => tr(`<w:tc>${p('', inList(1))}</w:tc>`, tc(text));
    expect(await linesOf(`<w:tbl>${tr(tc('序号'), tc('任务'))}${row('甲')}${row('乙')}</w:tbl>`, { numbering })).toEqual([
      '| 序号 | 任务 |',
      '| --- | --- |',
      '| 1 | 甲 |',
      '| 2 | 乙 |',
    ]);
  });

  test('join signs that stand one under the other', async () => {
    expect(
      await linesOf(`<w:tbl>${tr(`<w:tc>${p('序')}${p('号')}</w:tc>`, `<w:tc>${p('市商务局')}${p('市财政局')}</w:tc>`)}</w:tbl>`),
    ).toEqual(['| 序号 | 市商务局 市财政局 |', '| --- | --- |']);
  });
});

test.each([
  ['no main part', archiveOf({ 'word/document.xml': '' }), 'BROKEN_FILE'],
  ['XML that ends early', archiveOf({ 'word/document.xml': '<w:document xmlns:w="w"><w:body><w:p>' }), 'BROKEN_FILE'],
  ['entities', archiveOf({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>' }), 'BROKEN_FILE'],
  ['deep nesting', docxOf('<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000)), 'TOO_LARGE'],
  ['a part that is all alike', docxOf('<w:p/>'.repeat(2_000_000)), 'TOO_LARGE'],
  ['a million cells', docxOf(`<w:tbl>${`<w:tr>${'<w:tc/>'.repeat(1000)}</w:tr>`.repeat(1001)}</w:tbl>${Math.random()}`), 'TOO_LARGE'],
])('%s: %#', async (_, bytes, code) => {
  const { text, issues } = await read(bytes);
  expect(text).toBe('');
  expect(issues.map((issue) => issue.code)).toEqual([code]);
});
