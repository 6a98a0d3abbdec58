import { isPlangraphError } from '../../schema/errors.js';
import { formatOf, type OriginalFormat } from './format-of.js';
import {
  type FormatReader,
  OriginalFault,
  type OriginalIssue,
  type OriginalText,
  READ_LIMITS,
  type ReadLimits,
  type SourceDocument,
} from './original/original.js';

/** One reader a format, loaded when it is first needed. */
const READERS: Readonly<Record<OriginalFormat, () => Promise<FormatReader>>> = {
  docx: async () => (await import('./docx/read-docx.js')).readDocx,
  odt: async () => (await import('./odt/read-odt.js')).readOdt,
  html: async () => (await import('./html/read-html.js')).readHtml,
  xlsx: async () => (await import('./xlsx/read-xlsx.js')).readXlsx,
  csv: async () => (await import('./csv/read-csv.js')).readCsv,
  ofd: async () => (await import('./ofd/read-ofd.js')).readOfd,
  pdf: async () => (await import('./pdf/read-pdf.js')).readPdf,
  ole: async () => (await import('./refused/refuse-format.js')).refuseOle,
  rtf: async () => (await import('./refused/refuse-format.js')).refuseRtf,
  mhtml: async () => (await import('./refused/refuse-format.js')).refuseWebArchive,
  zip: async () => (await import('./refused/refuse-format.js')).refuseArchive,
};

/** Does a file need a reader of its own? Then it is read in a thread that can be ended. */
export function isOriginal(bytes: Uint8Array): boolean {
  return formatOf(bytes) !== null;
}

/**
 * A file of any format to its text; what is text already comes back as it is. Never throws for a fault of the file: that is in
 * `issues`, and one that cannot be read at all gives an empty text with an issue of level error.
 */
export async function readOriginal(input: SourceDocument, limits: ReadLimits = READ_LIMITS): Promise<SourceDocument | OriginalText> {
  const format = formatOf(input.bytes);
  if (format === null) return input;
  try {
    if (input.bytes.length > limits.bytes)
      throw new OriginalFault('TOO_LARGE', `it has more than the ${limits.bytes} bytes that one document may have; split it`);
    const original = await (await READERS[format]())(input, limits);
    if (original.text.length <= limits.textLength) return original;
    throw new OriginalFault('TOO_LARGE', `its text has more than the ${limits.textLength} characters that one document may have; split it`);
  } catch (error) {
    // An error of ours, such as a lexicon that is not well formed, is none of the file.
    if (isPlangraphError(error)) throw error;
    return unreadOriginal(input.source, error instanceof OriginalFault ? error : failed(format, error));
  }
}

/** Whatever a hostile file makes of a library, the rest of the batch goes on. */
function failed(format: OriginalFormat, cause: unknown): OriginalFault {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OriginalFault('BROKEN_FILE', `reading it as ${format} failed (${reason}); open it and save it anew`, { cause });
}

/** A file of which nothing was read, with the reason. */
export function unreadOriginal(source: string, { code, message }: OriginalIssue): OriginalText {
  return { source, text: '', mediaType: 'application/octet-stream', headingLevels: new Map(), parts: [], issues: [{ code, message }] };
}
