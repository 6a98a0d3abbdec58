import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { layOut } from '../layout/lay-out.js';
import type { PositionedPage } from '../layout/positioned-page.js';
import { type FormatReader, OriginalFault, type ReadLimits } from '../original/original.js';
import type { Operators } from './drawn-lines.js';
import { openPdf } from './open-pdf.js';
import { type PageText, readDrawing, readPageText } from './read-pages.js';

const PDF = { mediaType: 'application/pdf', toText: '`ocrmypdf -l chi_sim in.pdf out.pdf`' };

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
    const pages = await readPages(file, limits, pdfjs.OPS);
    return layOut(input, PDF, pages, limits);
  } finally {
    await close();
  }
};

/** All text first: a file that has none is refused before its pictures are looked at. */
async function readPages(file: PDFDocumentProxy, limits: ReadLimits, ops: Operators): Promise<PositionedPage[]> {
  const texts: PageText[] = [];
  let length = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const text = await withPage(file, number, readPageText);
    length += text.items.reduce((sum, item) => sum + item.text.length, 0);
    if (length > limits.textLength)
      throw new OriginalFault(
        'TOO_LARGE',
        `its text has more than the ${limits.textLength} characters that one document may have; split it`,
      );
    texts.push(text);
  }
  const pages: PositionedPage[] = [];
  for (const [index, text] of texts.entries())
    pages.push(
      length === 0
        ? { number: index + 1, ...text, horizontal: [], vertical: [], pictures: [] }
        : await withPage(file, index + 1, (page) => readDrawing(page, text, ops)),
    );
  return pages;
}

async function withPage<T>(file: PDFDocumentProxy, number: number, use: (page: PDFPageProxy) => Promise<T>): Promise<T> {
  const page = await file.getPage(number);
  try {
    return await use(page);
  } finally {
    page.cleanup();
  }
}
