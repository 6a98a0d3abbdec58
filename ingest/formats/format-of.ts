import { sniffCsv } from './csv/sniff-csv.js';
import { listParts } from './original/archive.js';
import { READ_LIMITS } from './original/original.js';

/**
 * The formats that have a reader of their own, and those that are refused with what helps: old Office files (OLE), RTF, web archives
 * (MHTML, which Word saves as .doc, too), archives of anything else. Whatever is none of them is read as text, or refused as no text.
 */
export type OriginalFormat = 'pdf' | 'docx' | 'odt' | 'xlsx' | 'ofd' | 'html' | 'csv' | 'ole' | 'rtf' | 'mhtml' | 'zip';

/** What a part of an archive says of its kind. */
const ARCHIVE_PARTS: readonly (readonly [part: RegExp, format: OriginalFormat])[] = [
  [/^word\/document\.xml$/, 'docx'],
  [/^xl\/workbook\.xml$/, 'xlsx'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^content\.xml$/, 'odt'],
];
/** With parts, and without any. */
const ARCHIVES = ['PK\x03\x04', 'PK\x05\x06'];
const HTML = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** A message whose parts belong together, by its first field and its type. */
const MHTML = [/^(?:from|mime-version|content-type|date|subject|snapshot-content-location):/i, /^content-type:\s*multipart\/related/im];

/** The format of a file, by its content; null where it is none that has a reader. */
export function formatOf(bytes: Uint8Array): OriginalFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (ARCHIVES.some((mark) => head.startsWith(mark))) return archiveFormat(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (MHTML.every((mark) => mark.test(head))) return 'mhtml';
  // A page in UTF-16 has a zero beside each letter.
  if (HTML.test(head.replace(/[\0\xef\xbb\xbf\xfe\xff]/g, ''))) return 'html';
  return sniffCsv(bytes) === null ? null : 'csv';
}

/** Only the directory of the archive is read, nothing is unpacked. */
function archiveFormat(bytes: Uint8Array): OriginalFormat {
  try {
    for (const name of listParts(bytes, READ_LIMITS)) {
      const format = ARCHIVE_PARTS.find(([part]) => part.test(name))?.[1];
      if (format) return format;
    }
  } catch {
    // Which part is broken, the reader of the format says.
  }
  return 'zip';
}
