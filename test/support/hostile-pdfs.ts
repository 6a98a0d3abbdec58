import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { packageRoot } from '../../schema/package-root.js';
import { fileOf, stream } from './write-pdf.js';

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const PAGES = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';

/** A file of one page with this content. */
function onePage(
  content: string,
  { box = '0 0 595 842', resources = '', others = [] as string[], catalog = CATALOG, trailer = '' } = {},
): Buffer {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`;
  return fileOf([catalog, PAGES, page, content.startsWith('<<') ? content : stream('', content), FONT, ...others], trailer);
}

const WORDS = 'BT /F1 12 Tf 72 700 Td (Words of a page) Tj ET';
const packed = (content: Buffer): string => {
  const bytes = deflateSync(content).toString('latin1');
  return stream('/Filter /FlateDecode', bytes);
};
const whole = (): Buffer => readFileSync(join(packageRoot, 'test', 'fixtures', 'same-plan', 'plan.pdf'));

/** Files that are broken or made to break a reader, by what is wrong with each. */
export const HOSTILE_PDFS: Readonly<Record<string, () => Buffer>> = {
  'a header and nothing else': () => Buffer.from('%PDF-1.7\n'),
  'a header and noise': () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, 'obj << >> stream 1 0 R ] ')]),
  'cut behind a tenth': () => whole().subarray(0, whole().length / 10),
  'cut in the middle': () => whole().subarray(0, whole().length / 2),
  'cut before its end': () => whole().subarray(0, whole().length - 2000),
  'a hole in the middle': () => {
    const bytes = Buffer.from(whole());
    bytes.fill(0, bytes.length / 3, bytes.length / 2);
    return bytes;
  },
  'pages that hold themselves': () => fileOf([CATALOG, '<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>']),
  'pages that are nobody': () => fileOf([CATALOG, '<< /Type /Pages /Count 3 /Kids [7 0 R 8 0 R 9 0 R] >>']),
  'a hundred million pages': () =>
    fileOf([CATALOG, '<< /Type /Pages /Count 100000000 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>']),
  'pages nested ten thousand deep': () =>
    fileOf([
      CATALOG,
      ...Array.from({ length: 10_000 }, (_, index) => `<< /Type /Pages /Count 1 /Kids [${index + 3} 0 R] >>`),
      '<< /Type /Page >>',
    ]),
  'arrays nested a hundred thousand deep': () => onePage('['.repeat(100_000) + WORDS),
  'a page larger than the earth': () => onePage(WORDS, { box: '0 0 1e15 1e15' }),
  'a page of no size': () => onePage(WORDS, { box: '0 0 0 0' }),
  'words beyond all numbers': () => onePage('BT /F1 1e300 Tf 1e300 0 0 1e300 1e308 1e308 Tm (Words) Tj ET'),
  'a form that draws itself': () =>
    onePage('/X1 Do ' + WORDS, {
      resources: '/XObject << /X1 6 0 R >>',
      others: [stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >>', '/X1 Do /X1 Do')],
    }),
  'forms that double forty times': () =>
    onePage('/X1 Do', {
      resources: '/XObject << /X1 6 0 R >>',
      others: Array.from({ length: 40 }, (_, index) =>
        stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 ${index + 7} 0 R >> >>`,
          index < 39 ? '/X1 Do /X1 Do' : 'q Q',
        ),
      ),
    }),
  'a content that unpacks to two hundred times its size': () => onePage(packed(Buffer.alloc(32 * 1024 * 1024, ' '))),
  'a hundred thousand lines': () =>
    onePage(`${Array.from({ length: 100_000 }, (_, i) => `${i % 600} ${i % 800} m ${(i * 7) % 600} ${i % 800} l S`).join('\n')} ${WORDS}`),
  'sixty thousand words on one page': () =>
    onePage(`BT /F1 12 Tf ${Array.from({ length: 60_000 }, (_, i) => `1 0 0 1 ${i % 500} ${(i * 13) % 800} Tm (w) Tj`).join(' ')} ET`),
  'a picture of ten thousand million pixels': () =>
    onePage('/X1 Do', {
      resources: '/XObject << /X1 6 0 R >>',
      others: [stream('/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8', 'x')],
    }),
  'a table of contents that leads to itself': () => onePage(WORDS, { trailer: '/Prev 9' }),
  'a program to run': () =>
    onePage(WORDS, { catalog: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while (true) { app.alert(1); }) >> >>' }),
  'a password': () =>
    onePage(WORDS, {
      trailer: [
        `/ID [<${'0123456789abcdef'.repeat(2)}> <${'0123456789abcdef'.repeat(2)}>]`,
        `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >>`,
      ].join(' '),
    }),
};

/** pdf.js takes quadratic time for what is saved and never restored. */
export const ENDLESS_PDF = (): Buffer => onePage('q '.repeat(1_000_000) + WORDS);
