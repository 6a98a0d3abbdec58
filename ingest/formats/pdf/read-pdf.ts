import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { layOut } from '../layout/lay-out.js';
import { namePages } from '../layout/pictured-pages.js';
import type { PositionedPage } from '../layout/positioned-page.js';
import { type FormatReader, OriginalFault, type ReadLimits } from '../original/original.js';
import type { Operators } from './drawn-lines.js';
import { openPdf } from './open-pdf.js';
import { type PageText, readDrawing, readPageText } from './read-pages.js';

const PDF = {
  mediaType: 'application/pdf',
  toText: '`ocrmypdf -l chi_sim in.pdf out.pdf`',
  toTextAmongText: '`ocrmypdf --redo-ocr -l chi_sim in.pdf out.pdf`',
};

/**
 * Reads a PDF file with a text layer.
 * @throws OriginalFault BROKEN_FILE, ENCRYPTED_FILE, NO_TEXT_LAYER, TOO_LARGE
 */
export const readPdf: FormatReader = async (input, limits) => {
  const { pdfjs, file, close } = await openPdf(input.bytes);
  try {
    if (file.numPages > limits.pages)
      throw new OriginalFault(
        'TOO_LARGE',
        `its ${file.numPages} pages are more than the ${limits.pages} that one document may have; split it`,
      );
    const { pages, broken } = await readPages(file, limits, pdfjs.OPS);
    if (pages.length === 0)
      throw new OriginalFault('BROKEN_FILE', 'none of its pages can be read; get it again, or mend it with `qpdf in.pdf out.pdf`');
    const text = layOut(input, PDF, pages, limits);
    if (broken.length === 0) return text;
    const message = `${namePages(broken)}: broken, and not read; get the file again, or mend it with \`qpdf in.pdf out.pdf\``;
    return { ...text, issues: [...text.issues, { code: 'UNREAD_PART', message }] };
  } finally {
    await close();
  }
};

interface Pages {
  readonly pages: readonly PositionedPage[];
  /** Numbers of those that cannot be read. */
  readonly broken: readonly number[];
}

/** All text first: a file that has none is refused before its pictures are looked at. */
async function readPages(file: PDFDocumentProxy, limits: ReadLimits, ops: Operators): Promise<Pages> {
  const texts = new Map<number, PageText>();
  const broken: number[] = [];
  let length = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const text = await withPage(file, number, readPageText);
    if (!text) broken.push(number);
    else {
      length += text.items.reduce((sum, item) => sum + item.text.length, 0);
      texts.set(number, text);
    }
    if (length > limits.textLength)
      throw new OriginalFault(
        'TOO_LARGE',
        `its text has more than the ${limits.textLength} characters that one document may have; split it`,
      );
  }
  const pages: PositionedPage[] = [];
  for (const [number, text] of texts) {
    const drawn = length > 0 ? await withPage(file, number, (page) => readDrawing(page, text, ops)) : null;
    pages.push(drawn ?? { number, ...text, horizontal: [], vertical: [], pictures: [] });
  }
  return { pages, broken };
}

/** Null where the page is broken. */
async function withPage<T>(file: PDFDocumentProxy, number: number, use: (page: PDFPageProxy) => Promise<T>): Promise<T | null> {
  try {
    const page = await file.getPage(number);
    const read = await use(page);
    page.cleanup();
    return read;
  } catch {
    return null;
  }
}
