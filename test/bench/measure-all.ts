import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDocument } from '../../ingest/pipeline.js';
import { loadGraph } from '../../src/load/load-graph.js';
import { openStore } from '../../src/store/open-store.js';
import { samplePlan } from './find-texts.js';
import type { Report } from './format-report.js';
import { describeMachine } from './machine.js';
import { measureExtraction } from './measure-extraction.js';
import { measureLoad } from './measure-load.js';
import { measureRequests } from './measure-requests.js';

const SAMPLES = ['anhui-rcep-digest.md', 'beijing-data-elements-digest.txt', 'shenzhen-fintech-digest.md'];

/** Extraction, loading into SQLite and requests. */
export async function measureAll(note: (what: string) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-bench-'));
  const machine = describeMachine();
  try {
    note('extraction');
    const extraction = await measureExtraction();
    note('load');
    const [small, large] = [join(folder, 'samples.db'), join(folder, 'all.db')];
    await loadSamples(small);
    const load = await measureLoad(large);
    note('requests');
    const served = [await measureRequests('sample plans', small), await measureRequests('all texts and generated plans', large)];
    return { machine, extraction, load, served };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadSamples(file: string): Promise<void> {
  const store = await openStore(`sqlite:${file}`);
  for (const name of SAMPLES) await loadGraph(store, extractDocument(samplePlan(name)));
  await store.close();
}
