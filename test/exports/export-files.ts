import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ontology } from '../../schema/ontology.js';
import { FORMATS, type FormatName } from '../../src/export/formats/formats.js';
import { traverseStore } from '../../src/export/graph/traverse-store.js';
import type { GraphReader } from '../../src/store/port/graph-store.js';
import { buildExplorerOnce } from '../support/build-explorer.js';

/** Writes every format of a store into a folder; paths by format, or by format and table. */
export async function exportFiles(reader: GraphReader, folder: string): Promise<Record<string, string>> {
  await buildExplorerOnce();
  mkdirSync(folder, { recursive: true });
  const paths: Record<string, string> = {};
  for (const name of Object.keys(FORMATS) as FormatName[]) {
    const format = await FORMATS[name]();
    for (const table of format.tables ?? [undefined]) {
      const graph = traverseStore(reader, ontology());
      const path = join(folder, `${name}${table === undefined ? '' : `-${table}`}.${format.extension}`);
      writeFileSync(path, await buffer(format.write(graph, table ?? 'nodes')));
      paths[table === undefined ? name : `${name} ${table}`] = path;
    }
  }
  return paths;
}
