import { readOriginal } from '../../../../ingest/formats/read-original.js';
import { archiveOf } from '../../../support/office-files.js';

const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
const PAGE = 'Content-Type: text/html\r\n\r\n<p>=E8=A7=84</p>';
const webArchive = (head: string): Uint8Array =>
  Buffer.from(`${head}\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b\r\n${PAGE}\r\n--b--\r\n`);

test.each<[string, Uint8Array, string, RegExp]>([
  [
    'plan.doc',
    ole('WordDocument'),
    'UNSUPPORTED_FORMAT',
    /old Word or WPS file; save it as \.docx \(soffice --headless --convert-to docx FILE\)/,
  ],
  ['plan.wps', ole('WordDocument'), 'UNSUPPORTED_FORMAT', /WPS file; save it as \.docx/],
  ['table.xls', ole('Workbook'), 'UNSUPPORTED_FORMAT', /save it as \.xlsx/],
  ['slides.ppt', ole('PowerPoint Document'), 'UNSUPPORTED_FORMAT', /save it as \.pdf/],
  ['shut.docx', ole('EncryptedPackage'), 'ENCRYPTED_FILE', /without a password/],
  ['plan.rtf', Buffer.from('{\\rtf1 x}'), 'UNSUPPORTED_FORMAT', /RTF file; save it as \.docx/],
  ['slides.pptx', archiveOf({ 'ppt/presentation.xml': '<a/>' }), 'UNSUPPORTED_FORMAT', /presentation; save it as \.pdf/],
  ['plans.zip', archiveOf({ 'a.txt': 'x', 'b.txt': 'y' }), 'UNSUPPORTED_FORMAT', /archive of 2 parts and no document; unpack it/],
  ['saved.mht', webArchive('From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0'), 'UNSUPPORTED_FORMAT', /save it as \.html/],
  ['word.doc', webArchive('MIME-Version: 1.0'), 'UNSUPPORTED_FORMAT', /web archive \(MHTML\)/],
])('%s is refused with what helps', async (source, bytes, code, message) => {
  expect(await readOriginal({ source, bytes })).toMatchObject({ text: '', issues: [{ code, message: expect.stringMatching(message) }] });
});

test('a text that speaks of such a message is none', async () => {
  const bytes = Buffer.from('关于邮件格式的规定\n\nContent-Type: multipart/related 是一种类型。\n');
  expect(await readOriginal({ source: 'a.txt', bytes })).toEqual({ source: 'a.txt', bytes });
});
