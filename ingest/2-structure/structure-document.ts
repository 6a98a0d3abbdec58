import { anyOf } from '../text/lexicon.js';
import type { Issue, ReadDocument } from '../1-document/document.js';
import type { Section, StructuredDocument } from './section.js';
import { titleClassifier } from './classify-title.js';
import { growOutline } from './grow-outline.js';
import { markReader, type MarkReader } from '../text/heading-mark.js';
import { type Form, formReader } from './headings.js';
import { reviewReader } from './review-title.js';
import { findParts } from './parts.js';
import { LONGEST_SENTENCE } from './long-sentences.js';
import { type Piece, splitSentences } from './sentences.js';
import { structureLexicon, type StructureLexicon } from '../text/structure-lexicon.js';
import { findTasks, numberPaths } from './task-rules.js';

const STAGE = '2-structure';

/**
 * Divides a text into sections and sentences, all with spans in the view: section 0 is the document, a parent stands
 * before its children and holds them, and each sentence belongs to the innermost section around it. A section's path leaves the
 * document's own title out. Never throws for what a text holds; linear in its length.
 */
export function structureDocument(doc: ReadDocument): StructuredDocument {
  const lexicon = structureLexicon();
  const readMark = markReader(lexicon);
  const text = doc.view.plain;
  const pieces = splitSentences(text, readMark);
  const readForm = formReader(text, doc.headingLevels, readMark, lexicon);
  const forms = pieces.map(readForm);
  const parts = findParts(text, pieces, forms);
  const { outline, owners, numberedApart } = growOutline({ doc, pieces, forms, parts, ...announcers(lexicon, readMark) });
  const unplaced = unplacedHeadings(doc, pieces, forms, outline.sections, parts.listed);
  const tasks = findTasks(outline.sections, titleClassifier(lexicon), lexicon.annexEndings);
  const numbers = numberPaths(outline.sections, numberedApart);
  const isReview = reviewReader(lexicon);
  const sections: Section[] = [];
  for (const { index, parent, kind, title, titleSpan, start, end, label } of outline.sections) {
    const name = title || label;
    const above = parent === undefined || parent === 0 ? [] : sections[parent]!.path;
    const path = name === '' ? above : [...above, name];
    const looksBack = isReview(title) || (parent !== undefined && sections[parent]!.looksBack);
    const span = { start, end };
    sections.push({ index, parent, kind, number: numbers[index]!, title, titleSpan, span, path, isTask: tasks[index]!, looksBack });
  }
  const sentences = pieces.map(({ span: { start, end } }, index) => ({ start, end, section: owners[index]! }));
  return { ...doc, issues: [...doc.issues, ...findIssues(doc, sections), ...longSentences(doc, pieces), ...unplaced], sections, sentences };
}

/** Two questions to a line: does it open the body (现提出如下意见：, 一、…), and does it announce a list of conditions (符合以下条件：)? */
function announcers({ announcing, enumerated }: StructureLexicon, readMark: MarkReader) {
  const any = new RegExp(anyOf(announcing));
  const list = new RegExp(`${anyOf(announcing)}[^。；]{0,12}${anyOf(enumerated)}[^。；]*[：:]$`);
  return { opensBody: (line: string) => any.test(line) || readMark(line) !== null, announcesList: (line: string) => list.test(line) };
}

/** Numbers at the heads of lines that count on from nothing, in one issue: where the first is, and how many there are. */
function unplacedHeadings(
  { source, view }: ReadDocument,
  pieces: readonly Piece[],
  forms: readonly (Form | null)[],
  sections: readonly { readonly start: number; readonly end: number; readonly kind: Section['kind'] }[],
  listed: ReadonlySet<number>,
): Issue[] {
  const claimed = new Set(sections.map(({ start }) => start));
  const front = sections.find(({ kind }) => kind === 'FRONT')?.end ?? 0;
  const left = pieces.filter(
    ({ span, opensLine }, i) =>
      opensLine && span.start >= front && forms[i]?.type === 'number' && !listed.has(i) && !claimed.has(span.start),
  );
  if (left.length === 0) return [];
  const first = left[0]!.span;
  const words = view.plain.slice(first.start, Math.min(first.end, first.start + 20));
  const message =
    `${source}: ${left.length} numbered lines count on from no other and were read as text, the first ${words}; ` +
    'look whether a heading before it is missing';
  return [{ code: 'UNPLACED_HEADING', stage: STAGE, message, span: first }];
}

/** Sentences that were cut, in one issue: where the first is, and how many there are. */
function longSentences({ source }: ReadDocument, pieces: readonly Piece[]): Issue[] {
  const cut = pieces.filter(({ isCut }) => isCut);
  if (cut.length === 0) return [];
  const message =
    `${source}: ${cut.length} sentences are longer than ${LONGEST_SENTENCE} characters and were read in parts; ` +
    'break them with full stops or line ends';
  return [{ code: 'SENTENCE_CUT', stage: STAGE, message, span: cut[0]!.span }];
}

function findIssues(doc: ReadDocument, sections: readonly Section[]): Issue[] {
  if (doc.view.plain.trim() === '') return [];
  const numbered = sections.some(({ kind }) => !['DOCUMENT', 'FRONT', 'TABLE'].includes(kind));
  if (!numbered)
    return [
      {
        code: 'NO_STRUCTURE',
        stage: STAGE,
        message: `${doc.source}: no headings were found; number them (一、 （一） 1.) or mark them with #`,
      },
    ];
  if (sections.some(({ isTask }) => isTask)) return [];
  return [{ code: 'NO_TASKS', stage: STAGE, message: `${doc.source}: it has headings, but none that names a task of a plan` }];
}
