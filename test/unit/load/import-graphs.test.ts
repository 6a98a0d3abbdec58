import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readRecordLines } from '../../../src/export/canonical/read-record-lines.js';
import { recordLines } from '../../../src/export/canonical/record-lines.js';
import { importGraphs } from '../../../src/load/import-graphs.js';
import { openRereadable } from '../../../src/sources/rereadable.js';
import { openStore } from '../../../src/store/open-store.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { cityPlan, countyPlan } from '../../fixtures/city-plan.js';

let store: GraphStore;
let lines: string;
beforeAll(async () => void (lines = await text(Readable.from(recordLines([cityPlan(), countyPlan()])))));
beforeEach(async () => void (store = await openStore('sqlite::memory:')));
afterEach(() => store.close());

const options = { interrupt: new AbortController().signal, onChecked: () => undefined, onDocument: () => undefined };
const importLines = (...readings: string[]) =>
  importGraphs(store, () => readRecordLines(Readable.from([(readings.length > 1 ? readings.shift() : readings[0])!])), options);
const documents = async (): Promise<number> => (await store.reader.stats()).documents;

test('all documents of a sound file go in', async () => {
  expect(await importLines(lines)).toMatchObject({ counts: { added: 2 }, interrupted: false });
});

test.each<[string, (text: string) => string]>([
  ['a changed word in the last document', (all) => all.replace(/("record":"mention".*"rule":")(?![^]*"record":"mention")/, '$1x')],
  ['a digest that is not that of the documents', (all) => all.replace(/"digest":"./, '"digest":"z')],
  ['no end', (all) => all.replace(/\{"record":"end".*\n$/, '')],
  ['a document twice', (all) => all.replace(/(\{"record":"document"[^]*?)(?=\{"record":"document")/, '$1$1')],
  [
    'a line that nests 200,000 deep',
    (all) => all.replace(/\{"record":"end"/, `{"record":"issue","message":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n$&`),
  ],
  ['objects that nest 200,000 deep', (all) => all.replace(/\{"record":"end"/, `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}\n$&`)],
])('%s keeps all out', async (_, change) => {
  const changed = change(lines);
  expect(changed).not.toBe(lines);
  await expect(importLines(changed)).rejects.toMatchObject({ code: 'IMPORT_INVALID' });
  expect(await documents()).toBe(0);
});

test('a file that changes between its check and its import puts nothing unchecked in', async () => {
  const other = await text(Readable.from(recordLines([{ ...cityPlan(), run: { pipeline: 'other', ontology: 'other' } }])));
  await expect(importLines(lines, other)).rejects.toMatchObject({
    code: 'IMPORT_INVALID',
    message: expect.stringContaining('changed') as string,
  });
  expect(await documents()).toBe(0);
});

test('standard input can be read again', async () => {
  const bytes = await openRereadable('-', Readable.from([Buffer.from('all '), Buffer.from('of it')]));
  expect([await text(bytes.read()), await text(bytes.read())]).toEqual(['all of it', 'all of it']);
  await bytes.close();
});
