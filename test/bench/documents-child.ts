import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { globSync } from 'tinyglobby';
import { formatOf } from '../../ingest/formats/format-of.js';
import { isOriginal, readOriginal } from '../../ingest/formats/read-original.js';
import { packageRoot } from '../../schema/package-root.js';
import type { DocumentFigures } from './measure-documents.js';

/* Reads every file of other formats than text that lies beside the tests, and beside the project, format by format. */

const PASSES = 3;
const FOLDERS = [join(packageRoot, 'test', 'fixtures', 'same-plan'), join(packageRoot, '..', 'shared', 'originals')];

const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  globSync('*.*', { cwd: folder, absolute: true }).map((path) => ({ source: basename(path), bytes: readFileSync(path) })),
);
const byFormat = new Map<string, typeof files>();
for (const file of files) {
  const format = isOriginal(file.bytes) ? formatOf(file.bytes) : null;
  if (format !== null) byFormat.set(format, [...(byFormat.get(format) ?? []), file]);
}
const figures: DocumentFigures[] = [];
for (const [format, documents] of [...byFormat].sort()) figures.push(await measure(format, documents));
process.send?.(figures);

/** The fastest of the passes counts; the first, which loads the reader, counts as well, as users meet it. */
async function measure(format: string, documents: typeof files): Promise<DocumentFigures> {
  const passes: number[] = [];
  let [pages, characters] = [0, 0];
  for (let pass = 0; pass < PASSES; pass++) {
    [pages, characters] = [0, 0];
    const used = process.cpuUsage();
    for (const document of documents) {
      const read = await readOriginal(document);
      if ('bytes' in read) continue;
      characters += [...read.text].length;
      pages += read.parts.reduce((last, { page = 0 }) => Math.max(last, page), 0);
    }
    const { user, system } = process.cpuUsage(used);
    passes.push((user + system) / 1e6);
  }
  const residentMebibytes = process.resourceUsage().maxRSS / 1024;
  return {
    format,
    documents: documents.length,
    pages,
    characters,
    coldSeconds: passes[0]!,
    processorSeconds: Math.min(...passes),
    residentMebibytes,
  };
}
