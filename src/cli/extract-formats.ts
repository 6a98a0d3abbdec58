import { text } from 'node:stream/consumers';
import type { DocumentGraph } from '../../schema/records.js';
import { recordLines } from '../export/canonical/record-lines.js';
import { toPrediction } from '../export/prediction.js';
import { toReadingText } from './reading-text.js';

/** What `plangraph extract --format` offers: each makes the whole output of one document. */
export const EXTRACT_FORMATS = {
  json: async (graph: DocumentGraph) => JSON.stringify(toPrediction(graph), null, 2),
  text: async (graph: DocumentGraph) => toReadingText(graph),
  ndjson: (graph: DocumentGraph) => text(recordLines([graph])),
} as const;

export type ExtractFormat = keyof typeof EXTRACT_FORMATS;
