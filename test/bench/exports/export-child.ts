import process from 'node:process';
import { ontology } from '../../../schema/ontology.js';
import { FORMATS, type FormatName } from '../../../src/export/formats/formats.js';
import { traverseStore } from '../../../src/export/graph/traverse-store.js';
import { endlessGraph } from './endless-graph.js';

/** One format written to nowhere: `export-child <format> <entities> <relations>`. */
const [name, entities, relations] = process.argv.slice(2) as [FormatName, string, string];
const reader = await endlessGraph(Number(entities), Number(relations));
const format = await FORMATS[name]();
const start = performance.now();
let bytes = 0;
for await (const part of format.write(traverseStore(reader, ontology()), format.tables?.at(1) ?? 'nodes')) bytes += part.length;
const seconds = (performance.now() - start) / 1000;
process.send!({ name, bytes, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 });
process.disconnect();
