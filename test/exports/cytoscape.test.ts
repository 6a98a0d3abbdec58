import { text } from 'node:stream/consumers';
import cytoscape from 'cytoscape';
import { ontology } from '../../schema/ontology.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import { traverseStore } from '../../src/export/graph/traverse-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { collect } from '../contract/whole-store.js';
import { exportedStore } from './exported-store.js';

let store: GraphStore;
beforeAll(async () => void (store = await exportedStore()));
afterAll(() => store.close());

test('Cytoscape.js finds every entity and every relation between its ends', async () => {
  const format = await FORMATS.cytoscape();
  const file = JSON.parse(await text(format.write(traverseStore(store.reader, ontology()), 'nodes'))) as cytoscape.CytoscapeOptions;
  const drawn = cytoscape({ ...file, headless: true });
  const entities = (await collect(store.reader.scanEntities())).flat();
  const relations = (await collect(store.reader.scanRelations())).flat();
  expect(entities.length).toBeGreaterThan(10);

  const nodes = drawn.nodes().map((node) => [node.id(), node.data('name') as string, node.data('type') as string].join('|'));
  expect(nodes.sort()).toEqual(entities.map(({ id, name, type }) => [id, name, type].join('|')).sort());
  const edges = drawn
    .edges()
    .map((edge) => [edge.id(), edge.source().id(), edge.data('interaction') as string, edge.target().id()].join('|'));
  expect(edges.sort()).toEqual(relations.map(({ id, subject, type, object }) => [id, subject, type, object].join('|')).sort());
  const coloured = file.style as { selector: string; style: Record<string, unknown> }[];
  for (const { name, colour } of ontology().entityTypes)
    expect(coloured).toContainEqual({ selector: `node[type = "${name}"]`, style: { 'background-color': colour } });
  drawn.destroy();
});
