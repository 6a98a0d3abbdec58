import { structureDocument } from '../../../../ingest/2-structure/structure-document.js';
import type { Section, StructuredDocument } from '../../../../ingest/2-structure/section.js';
import { readText } from '../document/read-text.js';

/** Reads and structures a text. */
export function structured(text: string, source = 'plan.md'): StructuredDocument {
  return structureDocument(readText(text, source));
}

/** A section on one line: `*` before a task, then the number and the title. */
export function lineOf(section: Section): string {
  return `${section.isTask ? '*' : ''}${[section.number, section.title].filter(Boolean).join(' ') || section.kind}`;
}

/** The sections below the document, without its front part, each on one line. */
export function outlineOf(text: string): string[] {
  return structured(text)
    .sections.slice(1)
    .filter(({ kind }) => kind !== 'FRONT')
    .map(lineOf);
}

/** The sentences of a text, as they stand. */
export function sentencesOf(text: string): string[] {
  const { sentences, view } = structured(text);
  return sentences.map((sentence) => text.slice(view.toSource(sentence).start, view.toSource(sentence).end));
}
