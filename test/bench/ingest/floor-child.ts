import { join } from 'node:path';
import process from 'node:process';
import { extractDocument } from '../../../ingest/pipeline.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import { corpusTexts } from './corpus-texts.js';
import type { FloorFigures } from './measure-ingest.js';
import { openPlainly } from './plain-loader.js';
import { type Usage, usageNow, usageSince } from './usage.js';

/* Extracts some documents, loads their graphs by hand, and into a store: in turns, so that all meet the same disturbances. */

const BATCH = 32;

const [folder, count] = [process.argv[2]!, Number(process.argv[3])];
const texts = corpusTexts(count);
const plain = openPlainly(join(folder, 'plain.db'));
const store = await openStore(`sqlite:${join(folder, 'loaded.db')}`);
const used: FloorFigures = { extraction: nothing(), plain: nothing(), ours: nothing() };

for (let at = 0; at < texts.length; at += BATCH) {
  const begun = usageNow();
  const graphs = texts.slice(at, at + BATCH).map((text) => extractDocument(text));
  add(used.extraction, usageSince(begun));
  const extracted = usageNow();
  plain.load(graphs);
  add(used.plain, usageSince(extracted));
  const loaded = usageNow();
  await store.writer.together(async () => {
    for (const graph of graphs) await loadGraph(store, graph);
  });
  add(used.ours, usageSince(loaded));
}
// What is in the log is written to the file.
const before = usageNow();
plain.close();
add(used.plain, usageSince(before));
const between = usageNow();
await store.close();
add(used.ours, usageSince(between));
process.send?.(used);

function nothing(): Usage {
  return { processor: 0, wall: 0, written: 0 };
}

function add(sum: { -readonly [Key in keyof Usage]: Usage[Key] }, more: Usage): void {
  sum.processor += more.processor;
  sum.wall += more.wall;
  sum.written = sum.written === null || more.written === null ? null : sum.written + more.written;
}
