import type { Section, StructuredDocument } from '../2-structure/section.js';
import type { Span } from '../../schema/span.js';

/** The longest part of a text that a model is asked about at once, in code units of the view. */
export const MAX_PASSAGE = 2000;

/**
 * The parts of a document that a model is asked about, which hold all of it once: a section with its subsections where that is short
 * enough, else its own words and each subsection by itself. Words that are too long are divided between sentences.
 */
export function passagesOf({ view, sections, sentences }: StructuredDocument): Span[] {
  const children = new Map<number | undefined, Section[]>();
  for (const section of sections) {
    const siblings = children.get(section.parent);
    if (siblings) siblings.push(section);
    else children.set(section.parent, [section]);
  }
  const found: Span[] = [];
  let next = 0;
  const addWords = (start: number, end: number): void => {
    let from = start;
    let to = start;
    const goOnTo = (stop: number): void => {
      if (stop - from > MAX_PASSAGE && to > from) found.push({ start: from, end: (from = to) });
      for (; stop - from > MAX_PASSAGE; from += MAX_PASSAGE) found.push({ start: from, end: from + MAX_PASSAGE });
      to = stop;
    };
    for (; next < sentences.length && sentences[next]!.end < end; next++) if (sentences[next]!.end > start) goOnTo(sentences[next]!.end);
    goOnTo(end);
    found.push({ start: from, end });
  };
  const addSection = ({ index, span }: Section): void => {
    if (span.end - span.start <= MAX_PASSAGE) return void found.push(span);
    let from = span.start;
    for (const child of children.get(index) ?? []) {
      addWords(from, child.span.start);
      addSection(child);
      from = child.span.end;
    }
    addWords(from, span.end);
  };
  for (const top of children.get(undefined) ?? []) addSection(top);
  return found.filter(({ start, end }) => view.plain.slice(start, end).trim() !== '');
}
