import { listParts } from '../original/archive.js';
import { OriginalFault, type ReadLimits, type SourceDocument } from '../original/original.js';

/** What the streams of an old Office file are called, and what such a file is saved as today. */
const OLD_KINDS: readonly (readonly [stream: string, kind: string, newer: string])[] = [
  ['WordDocument', 'an old Word or WPS file', 'docx'],
  ['Workbook', 'an old Excel or WPS sheet', 'xlsx'],
  ['PowerPoint Document', 'an old presentation', 'pdf'],
];

/**
 * An old Office or WPS file (.doc, .wps, .xls), or one that is encrypted, which is packed in the same way.
 * @throws OriginalFault always
 */
export function refuseOle({ bytes }: SourceDocument): never {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw new OriginalFault('ENCRYPTED_FILE', 'it is encrypted; save it without a password');
  const [, kind, newer] = OLD_KINDS.find(([stream]) => holds(stream)) ?? ['', 'an old Office or WPS file', 'docx'];
  throw unsupported(kind, newer);
}

/** @throws OriginalFault always */
export function refuseRtf(): never {
  throw unsupported('an RTF file', 'docx');
}

/** @throws OriginalFault always */
export function refuseWebArchive(): never {
  throw new OriginalFault(
    'UNSUPPORTED_FORMAT',
    'it is a web archive (MHTML); open it in a browser or in Word and save it as .html (the page alone) or .docx',
  );
}

/**
 * An archive that holds no document that can be read.
 * @throws OriginalFault always
 */
export function refuseArchive({ bytes }: SourceDocument, limits: ReadLimits): never {
  const names = listParts(bytes, limits);
  const slides = names.includes('ppt/presentation.xml');
  throw slides
    ? unsupported('a presentation', 'pdf')
    : new OriginalFault(
        'UNSUPPORTED_FORMAT',
        `it is an archive of ${names.length} parts and no document; unpack it and give the files in it`,
      );
}

function unsupported(kind: string, newer: string): OriginalFault {
  return new OriginalFault('UNSUPPORTED_FORMAT', `it is ${kind}; save it as .${newer} (soffice --headless --convert-to ${newer} FILE)`);
}
