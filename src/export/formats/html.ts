import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PlangraphError } from '../../../schema/errors.js';
import { packageRoot } from '../../../schema/package-root.js';
import { type EdgeRow, edgeRows } from '../flat/edge-columns.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';

/** One page with the graph, its tables and its passages, to be opened without a server. */
export const html: ExportFormat = {
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  summary: 'a browser, as one page that needs no server',
  write: writeHtml,
};

/** What a browser still draws and lays out at a bearable pace. */
const MAX_ENTITIES = 10_000;
const MAX_RELATIONS = 50_000;

const PAGE = join(packageRoot, 'dist', 'saved-graph', 'page.html');
/** Where the page has its graph. */
const PLACE = '<script id="graph" type="application/gzip;base64">';

/** The page as it was built, and the graph in it: JSON as `src/explorer/saved-graph/saved-graph.ts` reads it, compressed, in Base64. */
async function* writeHtml(graph: GraphExport): AsyncGenerator<string> {
  const page = await readPage();
  const compressed = await promisify(gzip)(JSON.stringify(await savedGraph(graph)), { level: 9 });
  const at = page.indexOf(PLACE) + PLACE.length;
  yield page.slice(0, at);
  yield compressed.toString('base64');
  yield page.slice(at);
}

/** @throws PlangraphError INPUT_UNREADABLE where the page has not been built. */
async function readPage(): Promise<string> {
  try {
    return await readFile(PAGE, 'utf8');
  } catch (cause) {
    throw new PlangraphError('INPUT_UNREADABLE', 'the page that holds a saved graph has not been built', {
      cause,
      hint: 'run npm run build',
    });
  }
}

/** The first entities and the relations between them, and how many there are in all. */
async function savedGraph(graph: GraphExport): Promise<object> {
  const { entityTypes, relationTypes } = graph.ontology;
  const [documents, passages] = [new NumberedRows(), new NumberedRows()];
  const nodes: object[] = [];
  const edges: object[] = [];
  const ids = new Set<string>();
  let [entityCount, relationCount] = [0, 0];
  for await (const batch of graph.entities()) {
    entityCount += batch.length;
    for (const { entity } of batch.slice(0, MAX_ENTITIES - nodes.length)) {
      const { id, name, type, aliases, jurisdiction, relationCount: relations, documentCount } = entity;
      ids.add(id);
      nodes.push({ id, label: name, type, aliases, jurisdiction, relationCount: relations, documentCount });
    }
  }
  for await (const batch of edgeRows(graph)) {
    relationCount += batch.length;
    const sections = await graph.sectionsOf(batch.flatMap(({ best }) => best?.evidence[0]?.section ?? []));
    for (const row of batch) {
      const { subject, object, type, role, modality, date, confidence, evidenceCount } = row.relation;
      if (edges.length === MAX_RELATIONS || !ids.has(subject) || !ids.has(object)) continue;
      // Ids of relations would be a fifth of the file, and nothing in it asks for them.
      const key = `r${edges.length}`;
      const passage = passageOf(row, documents, passages, (id) => sections.get(id)?.path ?? []);
      const ends = { key, source: subject, target: object };
      edges.push({ ...ends, type, role, modality, date, confidence, evidenceCount, rule: row.best?.rule ?? null, passage });
    }
  }
  return {
    ontology: {
      entityTypes: entityTypes.map(({ name, colour, label }) => ({ name, colour, label, attributes: [] })),
      relationTypes: relationTypes.map(({ name, symmetric, structural, label }) => ({ name, symmetric, structural, label })),
    },
    counts: { entities: entityCount, relations: relationCount },
    documents: documents.rows,
    passages: passages.rows,
    nodes,
    edges,
  };
}

/** The number of the passage that says a relation best, among those that were written; null where nothing says it. */
function passageOf(
  { best, document }: EdgeRow,
  documents: NumberedRows,
  passages: NumberedRows,
  pathOf: (section: string) => readonly string[],
): number | null {
  const evidence = best?.evidence[0];
  if (!evidence || !document) return null;
  const { id, title, issuers, date, docNumber, source } = document;
  const values = { id, title, issuers, date: date ?? null, docNumber: docNumber ?? null, source };
  const where = { document: documents.numberOf(id, values), quote: evidence.quote };
  const rest = { sectionPath: pathOf(evidence.section), page: evidence.location?.page ?? null };
  return passages.numberOf(`${id} ${evidence.start} ${evidence.end}`, { ...where, ...rest });
}

/** Rows that stand once, however often they are meant. */
class NumberedRows {
  readonly rows: object[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of the row with this key, which is added where it is new. */
  numberOf(key: string, row: object): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}
