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

/** Does a decoded text hold so many control characters (over one in 500, and more than two) that it is no text? */
export function looksBinary(text: string): boolean {
  const limit = Math.max(2, text.length / 500);
  let count = 0;
  for (let at = 0; at < text.length && count <= limit; at++) {
    const unit = text.charCodeAt(at);
    // White space and the escape of terminals are found in texts.
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b) || unit === 0x7f || unit > 0xfffd) count++;
  }
  return count > limit;
}
