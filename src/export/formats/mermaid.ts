import type { StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import { captionOf } from '../flat/caption.js';
import { colourOf, relationLabel } from '../flat/look.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';

/** What Mermaid draws by itself (its `maxEdges`), and about what a person can read. */
const MAX_DRAWN = 500;
/** What it reads (its `maxTextSize`), less room for colours and notice. */
const MAX_TEXT = 47_000;

/**
 * A Mermaid flowchart of the first 500 relations and their ends, or of 500 entities without any, fewer where their names are
 * long, coloured by type; it says what it leaves out.
 */
export const mermaid: ExportFormat = {
  mediaType: 'text/vnd.mermaid',
  extension: 'mmd',
  summary: 'a small picture in Markdown',
  write: writeMermaid,
};

async function* writeMermaid(graph: GraphExport): AsyncGenerator<string> {
  const { relations, entities } = await graph.counts();
  const candidates = await first(graph.relations());
  const ends = new Set(candidates.flatMap(({ relation: { subject, object } }) => [subject, object]));
  const nodes: StoredEntity[] = [];
  for await (const batch of graph.entities())
    for (const { entity } of batch) if (relations === 0 ? nodes.length < MAX_DRAWN : ends.has(entity.id)) nodes.push(entity);
  const picture = new Picture(nodes);
  const label = (relation: StoredRelation): string => escape(relationLabel(graph.ontology, relation));
  let drawn = 0;
  if (relations === 0) for (const { id } of nodes) drawn += picture.add([id], '');
  else for (const { relation } of candidates) drawn += picture.add([relation.subject, relation.object], label(relation), relation);
  yield 'flowchart LR\n';
  if (drawn < (relations || entities)) yield notice((relations || entities) - drawn, relations > 0 ? 'relations' : 'entities');
  yield* picture.lines;
  for (const type of picture.types) {
    const colour = colourOf(graph.ontology, type);
    yield `  classDef ${type} fill:${colour}33,stroke:${colour}\n`;
  }
}

/** Lines as long as there is room for them; a node stands before the first arrow that needs it. */
class Picture {
  readonly lines: string[] = [];
  readonly types = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #entities: ReadonlyMap<string, StoredEntity>;
  #length = 0;

  constructor(entities: readonly StoredEntity[]) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  /** 1 where there was room, else 0. */
  add(ids: readonly string[], label: string, relation?: StoredRelation): 0 | 1 {
    const fresh = [...new Set(ids)].filter((id) => !this.#names.has(id));
    const nameOf = (id: string): string => this.#names.get(id) ?? `n${this.#names.size + fresh.indexOf(id) + 1}`;
    const names = fresh.map(nameOf);
    const lines = fresh.map((id, at) => this.#node(names[at]!, this.#entities.get(id)!));
    if (relation) lines.push(`  ${nameOf(relation.subject)} ${arrow(relation)}|"${label}"| ${nameOf(relation.object)}\n`);
    const length = lines.reduce((sum, line) => sum + line.length, 0);
    if (this.#length + length > MAX_TEXT) return 0;
    this.#length += length;
    this.lines.push(...lines);
    fresh.forEach((id, at) => {
      this.#names.set(id, names[at]!);
      this.types.add(this.#entities.get(id)!.type);
    });
    return 1;
  }

  #node(name: string, entity: StoredEntity): string {
    return `  ${name}["${escape(captionOf(entity))}"]:::${entity.type}\n`;
  }
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

/** Mermaid's own entity codes for whatever would end or format a label. */
function escape(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const line = text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ');
  return line.replace(/[#"&<>`\\[\](){}|]/g, (character) => `#${character.charCodeAt(0)};`);
}
