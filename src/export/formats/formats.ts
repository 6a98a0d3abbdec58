import type { ExportFormat } from './export-format.js';

/** Every format by the name that `--format` and the server take, loaded when it is asked for. */
export const FORMATS = {
  gexf: async () => (await import('./gexf.js')).gexf,
  graphml: async () => (await import('./graphml.js')).graphml,
  'node-link': async () => (await import('./node-link.js')).nodeLink,
  cytoscape: async () => (await import('./cytoscape.js')).cytoscape,
  cx2: async () => (await import('./cx2.js')).cx2,
  jsonld: async () => (await import('./json-ld.js')).jsonLd,
  turtle: async () => (await import('./turtle.js')).turtle,
  ftm: async () => (await import('./follow-the-money.js')).followTheMoney,
  csv: async () => (await import('./csv.js')).csv,
  'csv-raw': async () => (await import('./csv.js')).csvRaw,
  xlsx: async () => (await import('./xlsx.js')).xlsx,
  jsonl: async () => (await import('./table-lines.js')).tableLines,
  parquet: async () => (await import('./parquet.js')).parquet,
  'neo4j-csv': async () => (await import('./neo4j-csv.js')).neo4jCsv,
  cypher: async () => (await import('./cypher.js')).cypher,
  dot: async () => (await import('./dot.js')).dot,
  mermaid: async () => (await import('./mermaid.js')).mermaid,
  html: async () => (await import('./html.js')).html,
} satisfies Record<string, () => Promise<ExportFormat>>;

export type FormatName = keyof typeof FORMATS;

/** The canonical form is not one of them: it is of documents, not of the graph (see `../canonical/`). */
export const CANONICAL = 'ndjson';
