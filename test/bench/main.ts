import process from 'node:process';
import { formatApi, formatScale } from './api/format-api.js';
import { measureApi } from './api/measure-api.js';
import { measureScale } from './api/measure-scale.js';
import { formatExports, measureExports } from './exports/measure-exports.js';
import { formatReport } from './format-report.js';
import { measureAll } from './measure-all.js';
import { formatNeo4j } from './neo4j/format-neo4j.js';
import { measureNeo4j } from './neo4j/measure-neo4j.js';

/*
 * How fast it is, measured and not judged: `npm run bench`, or `npm run -s bench -- --json` for a program; with `--neo4j` the
 * store on Neo4j alone, which needs a JDK 17 and Maven; with `--exports` the memory that each export format takes; with `--api`
 * the API beside other servers; with `--scale` the API over a large graph. Progress goes to standard error. Run it with nothing
 * else at work: the load generator and the server take a core each.
 */

const MODES: Readonly<Record<string, () => Promise<void>>> = {
  '': () => tell(measureAll, formatReport),
  '--neo4j': () => tell(measureNeo4j, formatNeo4j),
  '--exports': () => tell(measureExports, formatExports),
  '--scale': () => tell(measureScale, formatScale),
  '--api': () => tell(measureApi, formatApi),
};

const given = process.argv.slice(2);
const mode = MODES[given.find((option) => option !== '--json') ?? ''];
if (mode) await mode();
else process.stderr.write(`usage: npm run bench -- [${Object.keys(MODES).filter(Boolean).join(' | ')}] [--json]\n`);
process.exit(mode ? 0 : 2);

async function tell<T>(measure: (note: (what: string) => void) => Promise<T>, format: (figures: T) => string): Promise<void> {
  const figures = await measure((what) => process.stderr.write(`measuring ${what}\n`));
  process.stdout.write(`${given.includes('--json') ? JSON.stringify(figures, null, 2) : format(figures)}\n`);
}
