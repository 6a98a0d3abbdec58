import { ISSUE_CODES } from '../schema/issues.js';
import type { DocumentGraph } from '../schema/records.js';
import type { Span } from '../schema/span.js';
import type { ReadDocument } from './1-document/document.js';
import { readDocument } from './1-document/read-document.js';
import { structureDocument } from './2-structure/structure-document.js';
import { findMentions } from './3-mentions/find-mentions.js';
import { resolveEntities } from './4-entities/resolve-entities.js';
import { findRelations } from './5-relations/find-relations.js';
import { buildGraph, emptyGraph } from './6-assertions/build-graph.js';
import type { OriginalText, SourceDocument } from './formats/original/original.js';
import { readOriginal } from './formats/read-original.js';
import { addSuggestions } from './suggestions/add-suggestions.js';
import { passagesOf } from './suggestions/passages.js';
import { suggestedBy, type Suggestions } from './suggestions/suggestions.js';
import { currentRun } from './current-run.js';

/**
 * One document to its graph, stage by stage. Never throws for a document's fault: what is wrong with it stands in
 * `issues`, and one that cannot be read at all gives a graph with nothing but these.
 * @param suggestions what a model said of this very text; so far as it is found there it stands beside what the rules read
 */
export function extractDocument(input: SourceDocument | OriginalText, suggestions?: Suggestions): DocumentGraph {
  const read = readDocument(input);
  const run = currentRun('bytes' in input, suggestions && suggestedBy(suggestions));
  if (isUnread(read)) return emptyGraph(read, run);
  const mentioned = findMentions(structureDocument(read));
  const related = findRelations(mentioned, resolveEntities(mentioned));
  return buildGraph(suggestions ? addSuggestions(related, suggestions) : related, run);
}

/** The parts of a document that a model is asked about, each with the words that it is shown; none of what cannot be read. */
export function passagesToAsk(input: SourceDocument | OriginalText): Passage[] {
  const read = readDocument(input);
  if (isUnread(read)) return [];
  return passagesOf(structureDocument(read)).map((span) => ({ span, text: read.view.plain.slice(span.start, span.end) }));
}

export interface Passage {
  /** In the view. */
  readonly span: Span;
  readonly text: string;
}

function isUnread({ issues }: ReadDocument): boolean {
  return issues.some(({ code }) => ISSUE_CODES[code] === 'error');
}

/** A file of any format to its graph: its text is read first, as `readOriginal` does. */
export async function extractFile(input: SourceDocument): Promise<DocumentGraph> {
  return extractDocument(await readOriginal(input));
}
