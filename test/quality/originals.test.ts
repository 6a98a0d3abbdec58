import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { isOriginal, readOriginal } from '../../ingest/formats/read-original.js';
import { extractDocument } from '../../ingest/pipeline.js';
import { ontology } from '../../schema/ontology.js';
import type { DocumentGraph } from '../../schema/records.js';
import { toPrediction } from '../../src/export/prediction.js';
import { readGoldFolder } from '../../src/quality/gold-folder.js';
import { score } from '../../src/quality/score.js';
import { comparable, missesOf, readExpected } from './expected-original.js';
import { describeWithShared, sharedFolder } from './shared-data.js';

/*
 * Real files against what a careful reader found in each. What is known to be missed stands here; a miss that is mended leaves the
 * list.
 */
const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  '01-nda-trusted-data-space.pdf': [
    // The row that the page's end cuts is one: a header and fourteen items.
    'table 1: 15 rows, not 16',
  ],
  '02-miit-14fyp-software.pdf': [
    'target 100 家',
    // Of the years before, which the file does not tell by a date of its own.
    'no target: 8160000000000 元',
    'no target: 13.8 %',
    'no target: 40 %',
    'no target: 1067600000000 元',
    'no target: 13.1 %',
    'no target: 64 %',
    'no target: 61.1 %',
  ],
  '03-sc-13fyp-informatization-govcn-print.pdf': [
    // The file has >15 there.
    'table 2: last row',
    'target 1000 Mbps',
    'target 98 %',
    'target 20 Tbps',
    'target 88 null',
  ],
  '12-guangzhou-08.html': [
    // The title over all columns stands above the table; of a merged cell the expected row says only that it is one.
    'table 1: 20 rows, not 21',
    'table 1: last row',
    'table 2: 40 rows, not 41',
    'target 1 个百分点',
    'target 4.66 人',
  ],
  '15-govcn-hospital-performance-2019-fragment.html': ['no target: 15 个', 'no target: 9 个', 'no target: 2 个', 'no target: 48 小时'],
  // It has none.
  '10-qianxinan-work-report-2024.docx': ['title: '],
};

describeWithShared('originals', 'an original is read as a careful reader does', () => {
  const folder = join(sharedFolder, 'originals');
  const expected = globSync('expected/*.json', { cwd: folder }).sort();
  const files = expected.map((path) => basename(path, '.json')).filter((file) => isOriginal(readFileSync(join(folder, file))));

  test.each(files)('%s', async (file) => {
    const original = await readOriginal({ source: file, bytes: readFileSync(join(folder, file)) });
    if ('bytes' in original) throw new Error(`${file} has no reader`);
    const misses = missesOf(readExpected(join(folder, 'expected', `${file}.json`)), original, extractDocument(original));
    expect(misses).toEqual(KNOWN_MISSES[file] ?? []);
  });
});

describeWithShared('eval/gold', 'the PDF file of a plan with gold', () => {
  const gold = readGoldFolder(join(sharedFolder, 'eval', 'gold'), undefined).find(({ name }) => name.startsWith('trusted-data-space'))!;
  const tasksOf = ({ entities }: DocumentGraph) =>
    entities.filter(({ type }) => type === 'Task').map(({ attributes }) => comparable(`${attributes.number} ${attributes.title}`));
  const entityF1 = (graph: DocumentGraph) => score(gold.gold, toPrediction(graph), graph.text, ontology()).entities.f1!;

  test('gives the names and tasks of its text, before the annexes that the text lacks', async () => {
    const source = '01-nda-trusted-data-space.pdf';
    const original = await readOriginal({ source, bytes: readFileSync(join(sharedFolder, 'originals', source)) });
    if ('bytes' in original) throw new Error(`${source} has no reader`);
    const end = original.text.indexOf('\n附件1\n');
    const body = { ...original, text: original.text.slice(0, end), parts: original.parts.filter((part) => part.end <= end) };
    const [read, wanted] = [extractDocument(body), extractDocument({ source: gold.textPath, bytes: readFileSync(gold.textPath) })];
    expect(end).toBeGreaterThan(0);
    expect(tasksOf(read)).toEqual(tasksOf(wanted));
    expect(entityF1(wanted) - entityF1(read)).toBeLessThan(0.02);
  });
});
