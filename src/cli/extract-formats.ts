import type { DocumentGraph } from '../../schema/records.js';
import { toPrediction } from '../export/prediction.js';
import { toReadingText } from './reading-text.js';

/** What `plangraph extract --format` offers: each makes the whole output of one document. */
export const EXTRACT_FORMATS = {
  json: (graph: DocumentGraph) => JSON.stringify(toPrediction(graph), null, 2),
  text: toReadingText,
  ndjson: toRecordLines,
} as const;

export type ExtractFormat = keyof typeof EXTRACT_FORMATS;

/** Every record as one line of JSON, its kind under `record`; sections, entities and relations before what refers to them. */
function toRecordLines({ document, sections, entities, mentions, relations, assertions, issues, run }: DocumentGraph): string {
  const kinds = {
    document: [document],
    section: sections,
    entity: entities,
    mention: mentions,
    relation: relations,
    assertion: assertions,
  };
  const rows: [string, readonly object[]][] = [...Object.entries(kinds), ['issue', issues], ['run', [run]]];
  return rows.flatMap(([record, records]) => records.map((fields) => JSON.stringify({ record, ...fields }))).join('\n');
}
