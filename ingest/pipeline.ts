import { ISSUE_CODES } from '../schema/issues.js';
import type { DocumentGraph } from '../schema/records.js';
import { readDocument } from './1-document/read-document.js';
import { structureDocument } from './2-structure/structure-document.js';
import { findMentions } from './3-mentions/find-mentions.js';
import { resolveEntities } from './4-entities/resolve-entities.js';
import { findRelations } from './5-relations/find-relations.js';
import { buildGraph, emptyGraph } from './6-assertions/build-graph.js';
import type { OriginalText, SourceDocument } from './formats/original/original.js';
import { readOriginal } from './formats/read-original.js';
import { currentRun } from './current-run.js';

/**
 * One document to its graph, stage by stage. Never throws for a document's fault: what is wrong with it stands in
 * `issues`, and one that cannot be read at all gives a graph with nothing but these.
 */
export function extractDocument(input: SourceDocument | OriginalText): DocumentGraph {
  const read = readDocument(input);
  const run = currentRun('bytes' in input);
  if (read.issues.some(({ code }) => ISSUE_CODES[code] === 'error')) return emptyGraph(read, run);
  const mentioned = findMentions(structureDocument(read));
  return buildGraph(findRelations(mentioned, resolveEntities(mentioned)), run);
}

/** A file of any format to its graph: its text is read first, as `readOriginal` does. */
export async function extractFile(input: SourceDocument): Promise<DocumentGraph> {
  return extractDocument(await readOriginal(input));
}
