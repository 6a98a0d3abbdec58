import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { extractDocument } from '../../ingest/pipeline.js';
import { loadGraph } from '../../src/load/load-graph.js';
import { openStore } from '../../src/store/open-store.js';
import { formatApi, formatScale } from './api/format-api.js';
import { measureApi } from './api/measure-api.js';
import { measureScale } from './api/measure-scale.js';
import { samplePlan } from './find-texts.js';
import { formatExports, measureExports } from './exports/measure-exports.js';
import { formatReport, type Report } from './format-report.js';
import { describeMachine } from './machine.js';
import { measureExtraction } from './measure-extraction.js';
import { measureLoad } from './measure-load.js';
import { measureRequests } from './measure-requests.js';
import { formatNeo4j } from './neo4j/format-neo4j.js';
import { measureNeo4j } from './neo4j/measure-neo4j.js';

/*
 * How fast it is, measured and not judged: `npm run bench`, or `npm run -s bench -- --json` for a program; with `--neo4j` the store on Neo4j
 * alone, which needs a JDK 17 and Maven; with `--exports` the memory that each export format takes; with `--api` the API
 * beside other servers; with `--scale` the API over a large graph. Progress goes to standard error. Run it with nothing else at work: the load generator and the server take a core each.
 */

const SAMPLES = ['anhui-rcep-digest.md', 'beijing-data-elements-digest.txt', 'shenzhen-fintech-digest.md'];

if (process.argv.includes('--neo4j')) {
  note('Neo4j');
  const figures = await measureNeo4j();
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : formatNeo4j(figures)}\n`);
  process.exit();
}

if (process.argv.includes('--exports')) {
  const figures = await measureExports(note);
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : formatExports(figures)}\n`);
  process.exit();
}

if (process.argv.includes('--scale')) {
  const figures = await measureScale(note);
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : formatScale(figures)}\n`);
  process.exit();
}

if (process.argv.includes('--api')) {
  const figures = await measureApi(note);
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : formatApi(figures)}\n`);
  process.exit();
}

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
  const report: Report = { machine, extraction, load, served };
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(report, null, 2) : formatReport(report)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function loadSamples(file: string): Promise<void> {
  const store = await openStore(`sqlite:${file}`);
  for (const name of SAMPLES) await loadGraph(store, extractDocument(samplePlan(name)));
  await store.close();
}

function note(what: string): void {
  process.stderr.write(`measuring ${what}\n`);
}
