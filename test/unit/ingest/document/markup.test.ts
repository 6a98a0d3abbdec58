import fc from 'fast-check';
import { findMarkup, languageOnly } from '../../../../ingest/1-document/markup.js';
import { View } from '../../../../ingest/text/view.js';

const strip = (text: string) => View.of(text).edited(languageOnly(text, findMarkup(text, 0))).plain;

test.each([
  ['![图](https://example.org/a.png)风能', '风能'],
  ['![](data:image/png;base64,AAAA)风能', '风能'],
  ['见[风能规划](https://example.org)。', '见风能规划。'],
  ['<p class="a">风能<br/>规划</p>', '\n风能\n规划\n'],
  ['风能<br>\n规划', '风能\n规划'],
  ['| 甲<br>乙 | 丙 |', '| 甲 乙 | 丙 |'],
  ['<tr><td>甲</td><td>乙</td></tr>', '\n|甲|乙|\n'],
  ['风能<script>var a = "规划";</script>', '风能'],
  ['建设集配中心[^1]，推广[^注]\n[^1]: 集配中心是节点', '建设集配中心，推广[^注]\n集配中心是节点'],
  ['&ldquo;风能&rdquo;&nbsp;&#39118;&#x80fd;&unknown;', '“风能”\u00a0风能'],
  ['风能<!-- 说 - 明 -- 文字 -->规划', '风能规划'],
  ['<!-- 没有结束 风能', '<!-- 没有结束 风能'],
  ['风能<!-- 说\n明 -->规划', '风能\n规划'],
  ['**风****能**和*规划*', '风能和规划'],
  ['2 * 3 = 6', '2 * 3 = 6'],
  ['## 风能', ' 风能'],
  ['C#语言', 'C#语言'],
  ['若a<b则风能', '若a<b则风能'],
  ['见https://example.org/a?b=1，风能', '见，风能'],
  ['| 甲 | 乙 |\n| --- | :-: |', '| 甲 | 乙 |\n'],
])('%j without its markup', (text, plain) => {
  expect(strip(text)).toBe(plain);
});

const anyText = fc.string({
  unit: fc.constantFrom('风', '*', '#', ' ', '\n', '[', ']', '(', ')', '!', '<', 'a', '>', '-', 'http://', '|', '_', '<!--', '-->'),
  maxLength: 60,
});

test('markup spans are in order, apart and inside the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const span of findMarkup(text, 0)) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('marks that never close take linear time', () => {
  const start = performance.now();
  for (const unit of ['<!--', '![](', '[a](', '<a', '**', 'http://a', '![a](data:']) findMarkup(unit.repeat(200_000), 0);
  // A quadratic scan of any of them takes minutes.
  expect(performance.now() - start).toBeLessThan(20_000);
});
