import { text } from 'node:stream/consumers';
import { ontology } from '../../../schema/ontology.js';
import { FORMATS } from '../../../src/export/formats/formats.js';
import { traverseStore } from '../../../src/export/graph/traverse-store.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import { smallGraph } from '../../fixtures/small-graph.js';

test('csv-raw gives every float a point, and no whole number', async () => {
  const store = await openStore('sqlite::memory:');
  const entities = { a: { name: 'A' }, b: { name: 'B' } };
  await loadGraph(store, smallGraph({ source: 'x', entities, relations: [{ subject: 'a', object: 'b', confidence: 1 }] }));
  const write = async (name: 'csv' | 'csv-raw'): Promise<Record<string, string>> => {
    const lines = (await text((await FORMATS[name]()).write(traverseStore(store.reader, ontology()), 'edges'))).trimEnd().split('\r\n');
    const [names, values] = lines.map((line) => line.replace('\ufeff', '').split(','));
    return Object.fromEntries(names!.map((column, at) => [JSON.parse(column) as string, values![at]!]));
  };
  expect(await write('csv-raw')).toMatchObject({ confidence: '1.0', evidenceCount: '1' });
  expect(await write('csv')).toMatchObject({ confidence: '1', evidenceCount: '1' });
  await store.close();
});
