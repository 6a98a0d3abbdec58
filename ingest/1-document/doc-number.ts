import type { Located } from './document.js';
import type { DocumentLexicon } from './document-lexicon.js';
import type { HeaderLine } from './header.js';

/**
 * The number (文号) under which the text was issued: a line of its own in the head, or the end of a title line; else what front
 * matter says. A number cited inside a paragraph is another text's.
 */
export function findDocNumber(
  head: readonly HeaderLine[],
  front: readonly (Located<string> | undefined)[],
  lexicon: DocumentLexicon,
): Located<string> | undefined {
  for (const line of head) {
    const number =
      line.kind === 'docNumber'
        ? lexicon.docNumber.exec(line.text)?.groups?.['number']
        : line.kind === 'title'
          ? atEnd(line.text, lexicon)
          : undefined;
    if (number !== undefined) return within(line.text, line.span.start, number);
  }
  for (const value of front) {
    if (!value) continue;
    const number = lexicon.docNumber.exec(value.value)?.groups?.['number'] ?? atEnd(value.value, lexicon);
    if (number !== undefined) return within(value.value, value.span.start, number);
  }
  return undefined;
}

function atEnd(text: string, lexicon: DocumentLexicon): string | undefined {
  const groups = lexicon.docNumberAtEnd.exec(text)?.groups;
  return groups?.['bracketed'] ?? groups?.['bare'];
}

function within(text: string, start: number, number: string): Located<string> {
  const at = start + text.lastIndexOf(number);
  return { value: number, span: { start: at, end: at + number.length } };
}
