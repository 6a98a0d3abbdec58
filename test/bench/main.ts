import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatApi, formatScale } from './api/format-api.js';
import { measureApi } from './api/measure-api.js';
import { measureScale } from './api/measure-scale.js';
import { formatExports, measureExports } from './exports/measure-exports.js';
import { formatExplorer } from './explorer/format-explorer.js';
import { measureExplorer } from './explorer/measure-explorer.js';
import { formatAttack } from './attack/format-attack.js';
import { measureAttack } from './attack/measure-attack.js';
import { formatReport } from './format-report.js';
import { formatIngest, measureIngest } from './ingest/measure-ingest.js';
import { measureAll } from './measure-all.js';
import { formatDocuments, measureDocuments } from './measure-documents.js';
import { formatMcp } from './mcp/format-mcp.js';
import { measureMcp } from './mcp/measure-mcp.js';
import { formatNeo4j } from './neo4j/format-neo4j.js';
import { measureNeo4j } from './neo4j/measure-neo4j.js';

/*
 * How fast it is, measured and not judged: `npm run bench`, or `npm run -s bench -- --json` for a program; with `--neo4j`
 * the store on Neo4j alone, which needs a JDK 17 and Maven; with `--exports` the memory that each export format takes;
 * with `--ingest` documents of the corpus beside the project into a store, 150 or, for instance, `--up-to 5000`, beside a
 * loader written by hand; with `--documents` the readers of files, format by format; with `--api` the API beside other
 * servers, or only `--peers mercurius` and `--questions "one hop,search"`; with `--scale` the API over a large graph; with
 * `--attack` one question beside clients that mean harm; with `--mcp` 200 questions as an agent asks them, each answer
 * compared with the store; with `--explorer` a large graph in Chromium, by its trace. Progress goes to standard error. Run
 * it with nothing else at work: the load generator and the server take a core each.
 */

const { values } = parseArgs({
  options: {
    neo4j: { type: 'boolean' },
    exports: { type: 'boolean' },
    explorer: { type: 'boolean' },
    mcp: { type: 'boolean' },
    attack: { type: 'boolean' },
    documents: { type: 'boolean' },
    ingest: { type: 'boolean' },
    'up-to': { type: 'string', default: '150' },
    scale: { type: 'boolean' },
    api: { type: 'boolean' },
    json: { type: 'boolean' },
    questions: { type: 'string' },
    peers: { type: 'string' },
  },
});

if (values.neo4j) await tell(measureNeo4j, formatNeo4j);
else if (values.attack) await tell(measureAttack, formatAttack);
else if (values.explorer) await tell(measureExplorer, formatExplorer);
else if (values.mcp) await tell(measureMcp, formatMcp);
else if (values.exports) await tell(measureExports, formatExports);
else if (values.documents) await tell(measureDocuments, formatDocuments);
else if (values.ingest) await tell((note) => measureIngest(note, Number(values['up-to'])), formatIngest);
else if (values.scale) await tell(measureScale, formatScale);
else if (values.api)
  await tell((note) => measureApi(note, { questions: listed(values.questions), peers: listed(values.peers) }), formatApi);
else await tell(measureAll, formatReport);
process.exit();

async function tell<T>(measure: (note: (what: string) => void) => Promise<T>, format: (figures: T) => string): Promise<void> {
  const figures = await measure((what) => process.stderr.write(`measuring ${what}\n`));
  process.stdout.write(`${values.json ? JSON.stringify(figures, null, 2) : format(figures)}\n`);
}

function listed(names: string | undefined): readonly string[] | undefined {
  return names?.split(',').map((name) => name.trim());
}
