import iconv from 'iconv-lite';
import type { OriginalText } from '../../../../ingest/formats/original/original.js';
import { readOriginal } from '../../../../ingest/formats/read-original.js';

const SENTENCE = '市商务局负责推动外贸稳定增长，支持企业开拓国际市场，完善公共服务体系，加强队伍建设。';
/** Enough for an article. */
const PARAGRAPHS = Array.from({ length: 8 }, (_, at) => `<p>${at + 1}.${SENTENCE}</p>`).join('');

async function read(html: string | Uint8Array): Promise<OriginalText> {
  return (await readOriginal({ source: 'page.html', bytes: typeof html === 'string' ? Buffer.from(html) : html })) as OriginalText;
}

const page = (article: string, around = '', head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${around}<div id="content">${article}</div></body></html>`;

async function linesOf(article: string, around?: string, head?: string): Promise<string[]> {
  const { text, issues } = await read(page(article + PARAGRAPHS, around, head));
  expect(issues).toEqual([]);
  return text.split('\n').filter((line) => line !== '' && !line.includes(SENTENCE));
}

describe('an article', () => {
  test('is read without what stands around it, is hidden, or is a script', async () => {
    const around =
      '<div class="top"><a href="/">首页</a><a href="/a">政务公开</a></div><div>当前位置：<a>首页</a> &gt; 政策</div>' +
      '<ul class="menu"><li><a>甲</a></li></ul><style>.qr{color:red; display:none}</style>';
    const article =
      '<div class="share">分享</div><p>【字体：大 中 小】 打印</p><div class="qr">扫一扫</div><p style="display:none">隐</p><p hidden>藏</p>' +
      '<script>var a="一、脚本";</script><button>收起</button><p>正文</p><p>扫一扫在手机打开当前页</p><p>滇ICP备00000000号</p>';
    expect(await linesOf(article, around)).toEqual(['正文']);
  });

  test('of a page that a script shows later is read, too', async () => {
    const html = page(PARAGRAPHS, '<div class="header">搜索位置</div>').replace('<body>', '<body style="visibility: hidden">');
    const { text, issues } = await read(html);
    expect(issues).toEqual([]);
    expect(text).not.toContain('搜索位置');
  });

  test('has headings by their tags, lines at breaks, the numbers of lists and the marks of notes', async () => {
    const article =
      '<h2>总则</h2><p>甲<br>乙&nbsp;丙</p><ol start="3"><li>丁</li><li>4.戊</li></ol><ul><li>己</li></ul>' +
      '<p>中心<sup><a href="#n1">[1]</a></sup>等</p><p id="n1">[1] 注文</p><p>a<sup>2</sup></p>';
    const { text, headingLevels } = await read(page(article + PARAGRAPHS));
    expect(text.split(/\n+/).slice(0, 9)).toEqual(['总则', '甲', '乙\u00a0丙', '3.丁', '4.戊', '己', '中心[^1]等', '[^1]: 注文', 'a2']);
    expect([...headingLevels]).toEqual([[0, 2]]);
  });

  test('has the heading above it that is the title of the page, and no other', async () => {
    const around = '<h1>某市人民政府</h1><h1>某市商贸发展规划</h1>';
    expect(await linesOf('', around, '<title>某市商贸发展规划_门户网站</title>')).toEqual(['某市商贸发展规划']);
    expect(await linesOf('<p>某市商贸发展规划</p>', around, '<title>某市商贸发展规划</title>')).toEqual(['某市商贸发展规划']);
  });

  test('has tables whose merged cells are filled; tables that place what stands in them are none', async () => {
    const table =
      '<table><caption>分工</caption><tr><th>任务</th><th colspan="2">单位</th></tr>' +
      '<tr><td rowspan="2"><p>甲</p></td><td>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td></tr></table>';
    const rows = ['| 任务 | 单位 | 单位 |', '| --- | --- | --- |', '| 甲 | 乙 | 丙 |', '| 甲 | 丁 | 戊 |'];
    expect(await linesOf(table)).toEqual(['分工', ...rows]);
    expect(await linesOf(`<table><tr><td>左</td><td><p>右</p>${table}</td></tr></table>`)).toEqual(['左', '右', '分工', ...rows]);
  });

  test('with pictures that may hold words is an issue; small ones are signs', async () => {
    const { issues } = await read(page(`<p><img src="a.jpg"></p><p><img src="b.gif" width="16" height="16"></p>${PARAGRAPHS}`));
    expect(issues.map(({ code }) => code)).toEqual(['TEXT_AS_PICTURE']);
  });

  test('that cannot be told from its page is the whole page, and an issue', async () => {
    const { text, issues } = await read('<html><body><nav>导航</nav><p>短文</p><div class="footer">页脚</div></body></html>');
    expect(text).toBe('短文\n');
    expect(issues.map(({ code }) => code)).toEqual(['NO_ARTICLE']);
  });
});

describe('the card of a page', () => {
  const cell = (label: string, value: string) => `<td>${label}</td><td>${value}</td>`;
  const table = (...rows: readonly string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const card = table(
    cell('索 引 号：', '123/2024-01') + cell('发文机关：', '某市人民政府'),
    cell('标　　题：', '某市商贸发展规划') + cell('成文日期：', '2024年03月05日'),
    cell('发文字号：', '某政发〔2024〕3号') + cell('发布日期：', '2024年03月09日'),
  );
  const front = (text: string) =>
    (/^---\n([^]*?)---\n/.exec(text)?.[1] ?? '')
      .trim()
      .split('\n')
      .filter((line) => line !== '');

  test('gives what the text does not say, and is no part of it', async () => {
    const { text } = await read(page(PARAGRAPHS, card));
    expect(front(text)).toEqual([
      'title: 某市商贸发展规划',
      'issuer: 某市人民政府',
      'doc_number: 某政发〔2024〕3号',
      'date: 2024年03月05日',
    ]);
    expect(text).not.toMatch(/索|发布日期/);
  });

  test('says nothing where the text says it, in whatever form', async () => {
    const article = `<p>某市商贸发展规划</p><p>某政发〔2024〕3号</p>${PARAGRAPHS}<p>某市人民政府</p><p>2024年3月5日</p>`;
    expect(front((await read(page(article, card))).text)).toEqual([]);
  });

  test('may be a list, or lines with their labels', async () => {
    const list = '<ul><li><b>发文机关：</b>某市商务局</li><li><span>生成日期</span>：<span>2024-03-05</span></li></ul>';
    expect(front((await read(page(PARAGRAPHS, list))).text)).toEqual(['issuer: 某市商务局', 'date: 2024-03-05']);
    const lines = '<div><p>发布机构：某市商务局</p><p>文号：某商〔2024〕3号</p></div>';
    expect(front((await read(page(PARAGRAPHS, lines))).text)).toEqual(['issuer: 某市商务局', 'doc_number: 某商〔2024〕3号']);
  });

  test('dates a text by its publication only where the text has no date', async () => {
    const published = table(cell('索引号：', '1') + cell('发布日期：', '2024年3月9日'));
    expect(front((await read(page(PARAGRAPHS, published))).text)).toEqual(['date: 2024年3月9日']);
    expect(front((await read(page(`${PARAGRAPHS}<p>2024年3月5日</p>`, published))).text)).toEqual([]);
  });
});

describe('the encoding of a page', () => {
  test.each([
    ['gb2312', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb18030'],
    ['big5', '<meta charset="big5">', 'big5'],
    ['of UTF-8, whatever it says', '<meta charset="gbk">', 'utf-8'],
    ['of GB 18030, whatever it says', '<meta charset="utf-8">', 'gb18030'],
    ['UTF-16 with a byte order mark', '', 'utf-16le'],
  ])('%s', async (_, head, encoding) => {
    const html = page(PARAGRAPHS.replaceAll('国际', '世界'), '', head);
    const bytes = iconv.encode(html, encoding, { addBOM: encoding === 'utf-16le' });
    expect((await read(bytes)).text).toContain('支持企');
  });
});

test('a page that nests too deep is refused, one of many elements is read whole', async () => {
  const deep = await read(`<html><body>${'<div>'.repeat(5000)}${PARAGRAPHS}</body></html>`);
  expect(deep.issues.map(({ code }) => code)).toEqual(['TOO_LARGE']);
  const long = await read(page(`<p>${SENTENCE}</p>`.repeat(60_000)));
  expect(long.issues.map(({ code }) => code)).toEqual(['NO_ARTICLE']);
});
