const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP or DOCX file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** What kind of file the first bytes say this is, where they say that it is no plain text; null otherwise. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, signature] of SIGNATURES) if (signature.every((byte, at) => bytes[at] === byte)) return name;
  return null;
}

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffe\uffff]/g;

/** Does a decoded text hold so many control characters (over one in 500, or a NUL in its first thousand) that it is no text? */
export function looksBinary(text: string): boolean {
  if (text.slice(0, 1000).includes('\u0000')) return true;
  let count = 0;
  const limit = Math.max(2, text.length / 500);
  for (const match of text.matchAll(CONTROL)) {
    if (match[0] === '\u0000') count += 9;
    if (++count > limit) return true;
  }
  return false;
}
