import { codesOf, quoteOf, readText } from './read-text.js';

const MARKED = `---
title: "海州市风能发展规划（2031—2035年）"
issuer: 海州市人民政府
source: 某网站
url: https://example.org/a?b=1
date: 2031-02-03
fetched: 2031-05-06T07:08:09
---

正文第一段。
`;

test('values are found where they stand; all else of the block is left out of the view', () => {
  const doc = readText(MARKED);
  expect(quoteOf(doc, doc.metadata.title)).toBe('海州市风能发展规划（2031—2035年）');
  expect(doc.metadata.issuers.map(({ value }) => value)).toEqual(['海州市人民政府']);
  expect(doc.metadata.date).toMatchObject({ value: '2031-02-03' });
  expect(doc.metadata.frontMatter['source']!.value).toBe('某网站');
  for (const part of ['title:', 'https://example.org/a?b=1', '2031-05-06T07:08:09', '---']) expect(doc.view.plain).not.toContain(part);
  for (const part of ['海州市', '某网站', '2031-02-03', '正文']) expect(doc.view.plain).toContain(part);
});

test('the source that passes a text on is no issuer', () => {
  const doc = readText(
    '---\ntitle: 海州市风能发展规划\nsource: 海州市发展研究办公室\n---\n海州市风能发展规划\n\n海州市发展研究办公室\n\n风能丰富。\n',
  );
  expect(doc.metadata.issuers).toEqual([]);
  expect(codesOf(doc)).toContain('NO_ISSUER');
});

test('a list of issuers gives each of them', () => {
  const doc = readText('---\ntitle: 风能标准\nissuer:\n  - 海州市能源局\n  - 海州市财政局\n---\n风能丰富。');
  expect(doc.metadata.issuers.map((body) => quoteOf(doc, body))).toEqual(['海州市能源局', '海州市财政局']);
});

test('what is no YAML is read line by line, with a warning', () => {
  const doc = readText('---\ntitle: 风能：“上”: 下篇规划\nissuer: @海州\ndate: 2031-02-03\n---\n风能丰富。');
  expect(codesOf(doc)).toContain('BAD_FRONT_MATTER');
  expect(doc.metadata.frontMatter['title']!.value).toBe('风能：“上”： 下篇规划');
  expect(doc.metadata.date!.value).toBe('2031-02-03');
});

test('a block that never closes is told; a rule across the page is none', () => {
  expect(codesOf(readText('---\ntitle: 风能规划\n风能丰富。'))).toContain('BAD_FRONT_MATTER');
  expect(codesOf(readText('---\n\n风能丰富。'))).not.toContain('BAD_FRONT_MATTER');
});

test('CRLF changes nothing but the offsets', () => {
  const doc = readText(MARKED.replaceAll('\n', '\r\n'));
  expect(quoteOf(doc, doc.metadata.title)).toBe('海州市风能发展规划（2031—2035年）');
  expect(doc.metadata.date!.value).toBe('2031-02-03');
});
