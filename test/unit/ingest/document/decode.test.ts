import fc from 'fast-check';
import iconv from 'iconv-lite';
import { ISSUE_CODES } from '../../../../schema/issues.js';
import { readDocument } from '../../../../ingest/1-document/read-document.js';
import { codesOf, readText } from './read-text.js';

const TEXT = '海州市人民政府关于发展风能的意见\r\n\r\n一、总体要求\r\n到2031年，建成一批海上风电场，全市风能利用水平明显提高。\r\n';

test.each(['gb18030', 'gbk', 'utf-16le', 'utf-16be', 'big5'])('%s without a mark is told by its characters', (encoding) => {
  const text =
    encoding === 'big5' ? TEXT.replace(/[\u4e00-\u9fff]/g, (sign) => (iconv.encode(sign, 'big5')[0] === 0x3f ? '中' : sign)) : TEXT;
  const doc = readDocument({ source: 'a.txt', bytes: iconv.encode(text.repeat(4), encoding) });
  expect(doc.text).toBe(text.repeat(4));
  expect(codesOf(doc)).toContain('ENCODING_DETECTED');
});

test.each(['utf-8', 'utf-16le', 'utf-16be'])('a byte order mark of %s is obeyed and is no part of the text', (encoding) => {
  const doc = readDocument({ source: 'a.txt', bytes: iconv.encode(TEXT, encoding, { addBOM: true }) });
  expect([doc.text, doc.encoding]).toEqual([TEXT, encoding]);
});

test('UTF-8 is kept as it came, line ends included', () => {
  expect(readText(TEXT).text).toBe(TEXT);
  expect(readText(TEXT).encoding).toBe('utf-8');
});

test('a few broken bytes do not make UTF-8 another encoding', () => {
  const bytes = Buffer.from(TEXT.repeat(5));
  const doc = readDocument({
    source: 'a.txt',
    bytes: Buffer.concat([bytes.subarray(0, 200), Buffer.from([0xff, 0xe4]), bytes.subarray(200)]),
  });
  expect(doc.encoding).toBe('utf-8');
  expect(codesOf(doc)).toContain('INVALID_ENCODING');
  expect(doc.text).toContain('海上风电场');
});

test.each([
  ['%PDF-1.7 …', 'PDF'],
  ['PK\u0003\u0004rest', 'DOCX'],
  ['\u0000'.repeat(500), 'UTF-8'],
])('%j is refused with what to do', (content, hint) => {
  const doc = readText(content, 'files/a.bin');
  expect(doc.text).toBe('');
  expect(doc.issues).toHaveLength(1);
  expect(doc.issues[0]!.code).toBe('NOT_TEXT');
  expect(doc.issues[0]!.message).toMatch(new RegExp(`^files/a\\.bin: .*${hint}`));
});

test('nothing in a file is an error; too much is another', () => {
  for (const empty of ['', ' \n\u3000\r\n', '\ufeff']) expect(codesOf(readText(empty))).toEqual(['EMPTY_DOCUMENT']);
  const huge = readDocument({ source: 'a.txt', bytes: new Uint8Array(64 * 1024 * 1024 + 1) });
  expect([codesOf(huge), huge.text]).toEqual([['TOO_LARGE'], '']);
});

test('a text of one long line, or in another language, is read with a warning', () => {
  expect(codesOf(readText('支持企业发展，'.repeat(20_000)))).toContain('LINE_TOO_LONG');
  expect(codesOf(readText('# A plan\n\nNothing here is Chinese.'))).toContain('NOT_CHINESE');
});

test('no bytes make it throw, and its issues are known and name the file', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const doc = readDocument({ source: 'x.txt', bytes });
      for (const issue of doc.issues) {
        expect(Object.keys(ISSUE_CODES)).toContain(issue.code);
        expect(issue.message).toMatch(/^x\.txt: /);
      }
      expect(doc.text).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 300 },
  );
});
