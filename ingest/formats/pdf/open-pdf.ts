import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type * as pdfjsTypes from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OriginalFault } from '../original/original.js';

/** Pixels of a picture that is unpacked to see where it stands; a larger one is passed over. */
const MAX_PIXELS = 40_000_000;

type Pdfjs = typeof pdfjsTypes;

/** pdf.js, which needs some classes of browsers to be there, though it uses them for drawing only. */
async function loadPdfjs(): Promise<Pdfjs> {
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= class {};
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * Opens a PDF file without a viewer: no code of it is run, no fonts of the system and nothing over a network is read.
 * @throws OriginalFault BROKEN_FILE, ENCRYPTED_FILE
 */
export async function openPdf(bytes: Uint8Array): Promise<{ pdfjs: Pdfjs; file: pdfjsTypes.PDFDocumentProxy; close: () => Promise<void> }> {
  const pdfjs = await loadPdfjs();
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes over.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: MAX_PIXELS,
    cMapUrl: join(home, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts') + sep,
  });
  try {
    return { pdfjs, file: await task.promise, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new OriginalFault('ENCRYPTED_FILE', 'it needs a password; save it without one (`qpdf --decrypt --password=… in.pdf out.pdf`)', {
        cause,
      });
    throw new OriginalFault('BROKEN_FILE', 'it is no whole PDF file; get it again, or mend it with `qpdf in.pdf out.pdf`', { cause });
  }
}
