import { extractDocument } from '../../ingest/pipeline.js';
import type { DocumentGraph } from '../../schema/records.js';
import { loadGraph } from '../../src/load/load-graph.js';
import { openStore } from '../../src/store/open-store.js';
import { findTexts } from './find-texts.js';
import { generatePlan } from './generate-plan.js';

export interface LoadFigures {
  readonly documents: number;
  /** Sections, mentions, entities, relations, assertions and documents. */
  readonly records: number;
  /** Checking every record and writing it, a transaction a document. */
  readonly seconds: number;
  /** The same documents once more, when nothing changes. */
  readonly unchangedSeconds: number;
}

const PLANS = 40;
const PLAN_BYTES = 90_000;

/** Loads all texts and generated plans into an SQLite file, which stays for the requests. */
export async function measureLoad(file: string): Promise<LoadFigures> {
  const graphs = (await findTexts()).map((input) => extractDocument(input));
  for (let seed = 1; seed <= PLANS; seed++)
    graphs.push(extractDocument({ source: `generated-${seed}.md`, bytes: Buffer.from(generatePlan(PLAN_BYTES, seed)) }));
  const store = await openStore(`sqlite:${file}`);
  try {
    const load = async (): Promise<number> => {
      const start = performance.now();
      for (const graph of graphs) await loadGraph(store, graph);
      return (performance.now() - start) / 1000;
    };
    const seconds = await load();
    return {
      documents: graphs.length,
      records: graphs.reduce((sum, graph) => sum + countRecords(graph), 0),
      seconds,
      unchangedSeconds: await load(),
    };
  } finally {
    await store.close();
  }
}

export function countRecords({ sections, mentions, entities, relations, assertions }: DocumentGraph): number {
  return 1 + sections.length + mentions.length + entities.length + relations.length + assertions.length;
}
