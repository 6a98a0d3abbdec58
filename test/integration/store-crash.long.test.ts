import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { packageRoot } from '../../schema/package-root.js';
import type { DocumentGraph } from '../../schema/records.js';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { closeAll, temporaryFolder } from '../contract/backends.js';
import { allItems, contentOf } from '../contract/content-of.js';
import { buildOnce } from '../e2e/built-cli.js';
import { smallGraph } from '../fixtures/small-graph.js';

const ROUNDS = 10;
const WRITER = join(packageRoot, 'test', 'fixtures', 'endless-writer.mjs');
const MODULE = pathToFileURL(join(packageRoot, 'dist', 'src', 'store', 'open-store.js')).href;

/** Three documents in two editions each, told apart by their run, with entities that all share: big enough to be hit midway. */
const GRAPHS = ['a', 'b', 'c', 'a', 'b', 'c', 'a'].map((source, at) => edition(source, at));

beforeAll(buildOnce, 120_000);
afterEach(closeAll);

test(`a writer that is killed leaves the state before or after its document, ${ROUNDS} times`, async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'store.db');
  writeFileSync(join(folder, 'graphs.json'), JSON.stringify(GRAPHS));
  let killed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await writeUntilKilled(['--no-warnings', WRITER, MODULE, `sqlite:${path}`, join(folder, 'graphs.json')], 15 + ((round * 37) % 160));
    killed++;
    const file = new Database(path);
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(file.pragma('foreign_key_check')).toEqual([]);
    file.exec("INSERT INTO search_gram (search_gram) VALUES ('integrity-check')");
    file.close();
    const store = await openStore(`sqlite:${path}`);
    const clean = await cleanBuild(store);
    expect(await contentOf(store)).toEqual(await contentOf(clean));
    await Promise.all([store.close(), clean.close()]);
  }
  expect(killed).toBe(ROUNDS);
}, 120_000);

/** Starts a writer, waits until it has written something and a while longer, and kills it without warning. */
async function writeUntilKilled(argv: readonly string[], milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  child.stdout.resume();
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

/** A store that never crashed, with the documents of this one in the same editions. */
async function cleanBuild({ reader }: GraphStore): Promise<GraphStore> {
  const clean = await openStore('sqlite::memory:');
  for (const { id, run } of await allItems((page) => reader.findDocuments({ page }))) {
    const graph = GRAPHS.find((one) => one.document.id === id && one.run.pipeline === run.pipeline);
    expect(graph).toBeDefined();
    await clean.writer.replaceDocument(graph!);
  }
  return clean;
}

function edition(source: string, at: number): DocumentGraph {
  const entities = Object.fromEntries(
    Array.from({ length: 120 }, (_, n) => [
      `e${n}`,
      { name: `技术${n}`, aliases: [`${source}${n}代`], attributes: { nameEn: `technology ${n} of ${at}` } },
    ]),
  );
  const relations = Array.from({ length: 240 }, (_, n) => ({
    subject: `e${n % 120}`,
    object: `e${(n * 7 + at) % 120}`,
    confidence: (n % 10) / 10,
  }));
  const graph = smallGraph({ source, entities, relations });
  return { ...graph, run: { ...graph.run, pipeline: `edition-${at}` } };
}
