import { strToU8, zipSync } from 'fflate';

/** Parts of an archive by name, as bytes or as text. */
export function archiveOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const);
  return zipSync(Object.fromEntries(packed));
}

const WORD = 'xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wp="wp" xmlns:a="a" xmlns:v="v" xmlns:m="m"';

/** A Word file with this body; parts are named without folder and ending. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const others = Object.entries(parts).map(([name, inner]) => [`word/${name}.xml`, `<w:${name} ${WORD}>${inner}</w:${name}>`] as const);
  return archiveOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(others),
  });
}

/** A paragraph of Word. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A definition of lists in Word: each level's format, text and, where expected, more of its properties. */
export function wordList(id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string {
  const inner = levels.map(
    ([format, text, more = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

const ODF = 'xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:style="s" xmlns:draw="d" xmlns:svg="svg" xmlns:fo="fo" xmlns:loext="l"';

/** An OpenDocument text with this body and these styles. */
export function odtOf(body: string, styles = '', automatic = ''): Uint8Array {
  return archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      `<office:document-content ${ODF}><office:automatic-styles>${automatic}</office:automatic-styles>` +
      `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${ODF}><office:styles>${styles}</office:styles></office:document-styles>`,
  });
}
