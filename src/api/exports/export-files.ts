import type { FormatName } from '../../export/formats/formats.js';
import type { TableName } from '../../export/flat/tables.js';

/** A file that the server offers: which format, and which of its tables. */
export interface ExportFile {
  readonly format: FormatName;
  readonly table?: TableName;
}

/** What programs open by its address, reading its length first and then the parts that they need. */
const READ_IN_PARTS: readonly FormatName[] = ['csv', 'csv-raw', 'parquet'];

export function isReadInParts({ format }: ExportFile): boolean {
  return READ_IN_PARTS.includes(format);
}

const TABLES = ['nodes', 'edges', 'evidence', 'documents'] as const;

/** Every file under `/export/`, by its name; the canonical form beside them is `plangraph.ndjson`. */
export const EXPORT_FILES: ReadonlyMap<string, ExportFile> = new Map<string, ExportFile>([
  ['graph.gexf', { format: 'gexf' }],
  ['graph.graphml', { format: 'graphml' }],
  ['graph.json', { format: 'node-link' }],
  ['graph.cyjs', { format: 'cytoscape' }],
  ['graph.cx2', { format: 'cx2' }],
  ['graph.ttl', { format: 'turtle' }],
  ['graph.jsonld', { format: 'jsonld' }],
  ['graph.ftm.json', { format: 'ftm' }],
  ['graph.cypher', { format: 'cypher' }],
  ['graph.dot', { format: 'dot' }],
  ['plans.xlsx', { format: 'xlsx' }],
  ['graph.mmd', { format: 'mermaid' }],
  ['graph.html', { format: 'html' }],
  ...TABLES.flatMap((table): [string, ExportFile][] => [
    [`${table}.csv`, { format: 'csv', table }],
    [`${table}.raw.csv`, { format: 'csv-raw', table }],
    [`${table}.ndjson`, { format: 'jsonl', table }],
    [`${table}.parquet`, { format: 'parquet', table }],
  ]),
  ['nodes.neo4j.csv', { format: 'neo4j-csv', table: 'nodes' }],
  ['edges.neo4j.csv', { format: 'neo4j-csv', table: 'edges' }],
]);

export const CANONICAL_FILE = 'plangraph.ndjson';
