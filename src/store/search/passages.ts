import { CodePointIndex, type Span } from '../../../schema/span.js';

/** The longest passage, in code points. */
export const MAX_PASSAGE = 500;

const LINE = /[^\n\r\u2028\u2029]+/g;
/** A sentence with the marks that close it; the last one of a line may lack them. */
const SENTENCE = /[^。！？；]+(?:[。！？；]+["'”’」』）)】》〉]*)?|[。！？；]+["'”’」』）)】》〉]*/gu;

interface Part extends Span {
  readonly id: string;
  readonly order: number;
}

/** What full text finds: a stretch of a document, in code points, with the innermost section that holds its start. */
export interface PassageSpan extends Span {
  readonly section: string | null;
}

/**
 * The passages of a text, in order: its lines without the white space around them, and a line longer than `MAX_PASSAGE`
 * as several, cut behind sentences where it can be. Sections lie beside or within one another.
 */
export function passagesOf(text: string, sections: readonly Part[]): PassageSpan[] {
  const index = new CodePointIndex(text);
  const parts = [...sections].sort((a, b) => a.order - b.order);
  const open: Part[] = [];
  let next = 0;
  return [...stretches(text)].map(({ start, end }) => {
    const span = index.spanToCodePoints({ start, end });
    while (next < parts.length && parts[next]!.start <= span.start) open.push(parts[next++]!);
    while (open.length > 0 && open[open.length - 1]!.end <= span.start) open.pop();
    return { ...span, section: open[open.length - 1]?.id ?? null };
  });
}

/** The same stretches in UTF-16 code units. */
function* stretches(text: string): Generator<Span> {
  for (const { 0: line, index } of text.matchAll(LINE)) {
    let at = index;
    for (const piece of pieces(line)) {
      const inner = piece.trim();
      const start = at + piece.length - piece.trimStart().length;
      if (inner !== '') yield { start, end: start + inner.length };
      at += piece.length;
    }
  }
}

function pieces(line: string): string[] {
  if (line.length <= MAX_PASSAGE) return [line];
  const packed: string[][] = [[]];
  for (const sentence of line.match(SENTENCE) ?? []) {
    const characters = [...sentence];
    if (packed[packed.length - 1]!.length + characters.length > MAX_PASSAGE) packed.push([]);
    for (let at = 0; at < characters.length; at += MAX_PASSAGE) {
      if (at > 0) packed.push([]);
      packed[packed.length - 1]!.push(...characters.slice(at, at + MAX_PASSAGE));
    }
  }
  return packed.map((characters) => characters.join(''));
}
