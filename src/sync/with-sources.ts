import { compareCodePoints } from '../../schema/compare-code-points.js';
import { ISSUE_CODES } from '../../schema/issues.js';
import type { DocumentGraph, IssueRecord, SourceRecord } from '../../schema/records.js';

const CODE = 'SAME_TEXT';
/** A message names this many and counts the rest. */
const SHOWN = 5;

/** The same graph, known by these names, of which its document's own is the first; an issue says so where there are several. */
export function withSources(graph: DocumentGraph, names: readonly SourceRecord[]): DocumentGraph {
  const sources = [...names].sort((a, b) => compareCodePoints(a.source, b.source));
  const issues = graph.issues.filter(({ code }) => code !== CODE);
  return { ...graph, document: { ...graph.document, sources }, issues: sources.length > 1 ? [...issues, sameText(sources)] : issues };
}

/** The name that a document with these names is known by: whichever came first, the same. */
export function firstSource(names: readonly SourceRecord[]): string {
  return names.map(({ source }) => source).sort(compareCodePoints)[0]!;
}

function sameText([first, ...others]: readonly SourceRecord[]): IssueRecord {
  const shown = others.slice(0, SHOWN).map(({ source }) => shorten(source));
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
  const message = `${shorten(first!.source)}: the same text is in ${shown.join(', ')}${more}; it counts once`;
  return { level: ISSUE_CODES[CODE], code: CODE, message, stage: 'sync' };
}

/** The end of a path says most. */
function shorten(source: string): string {
  const characters = [...source];
  return characters.length > 500 ? `…${characters.slice(-500).join('')}` : source;
}
