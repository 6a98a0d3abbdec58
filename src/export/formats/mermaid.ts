import type { StoredRelation } from '../../store/port/graph-store.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';

/** What Mermaid draws by itself (its `maxEdges`), and about what a person can read. */
const MAX_DRAWN = 500;

/** A Mermaid flowchart of the first 500 relations and their ends, or of 500 entities without any; it says what it leaves out. */
export const mermaid: ExportFormat = {
  mediaType: 'text/vnd.mermaid',
  extension: 'mmd',
  summary: 'a small picture in Markdown',
  write: writeMermaid,
};

async function* writeMermaid(graph: GraphExport): AsyncGenerator<string> {
  const { relations, entities } = await graph.counts();
  const drawn = await first(graph.relations());
  const ends = new Set(drawn.flatMap(({ relation: { subject, object } }) => [subject, object]));
  yield 'flowchart LR\n';
  if (relations > MAX_DRAWN) yield notice(relations - MAX_DRAWN, 'relations');
  else if (relations === 0 && entities > MAX_DRAWN) yield notice(entities - MAX_DRAWN, 'entities');
  let nodes = 0;
  for await (const batch of graph.entities())
    for (const { entity } of batch)
      if (relations === 0 ? nodes++ < MAX_DRAWN : ends.has(entity.id)) yield `  ${entity.id}["${escape(entity.name)}"]\n`;
  const label = (type: string): string => escape(graph.ontology.relationType(type)?.label.zh ?? type);
  for (const { relation } of drawn) yield `  ${relation.subject} ${arrow(relation)}|"${label(relation.type)}"| ${relation.object}\n`;
}

async function first<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const taken: T[] = [];
  for await (const batch of batches) {
    taken.push(...batch.slice(0, MAX_DRAWN - taken.length));
    if (taken.length >= MAX_DRAWN) break;
  }
  return taken;
}

function notice(more: number, what: string): string {
  return `  %% truncated: ${more} more ${what} are not shown\n  truncated["${more} more ${what} are not shown"]\n`;
}

/** What is planned is drawn with dots. */
function arrow({ modality }: StoredRelation): string {
  return modality === 'PLANNED' ? '-.->' : '-->';
}

/** Mermaid's own entity codes for whatever would end or format a label; ids are ours, and plain. */
function escape(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const line = text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ');
  return line.replace(/[#"&<>`\\[\](){}|]/g, (character) => `#${character.charCodeAt(0)};`);
}
