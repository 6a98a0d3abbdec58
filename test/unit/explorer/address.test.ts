import { formatAddress, parseAddress, type View } from '../../../src/explorer/model/address.js';
import { EMPTY_GRAPH } from '../../../src/explorer/model/graph-state.js';

const views: readonly View[] = [
  { name: 'start' },
  { name: 'find', text: '数据 要素&a=b#c' },
  { name: 'entity', id: 'ent_1' },
  { name: 'relation', id: 'rel/1?#%' },
  { name: 'responsibilities', document: '' },
  { name: 'responsibilities', document: 'doc_1' },
  { name: 'timeline', document: 'doc_1' },
  { name: 'targets', document: 'doc_1', until: '2025' },
  { name: 'connections', from: 'ent_1', to: 'ent_2' },
  { name: 'comparison', a: 'doc_1', b: '', part: 'tasks', statuses: [] },
  { name: 'comparison', a: 'doc_1', b: 'doc_2', part: 'bodies', statuses: ['ADDED', 'LEAD_TO_SUPPORT'] },
  { name: 'graph', graph: EMPTY_GRAPH, begin: { around: 'ent_1', document: '' } },
  { name: 'graph', graph: { ...EMPTY_GRAPH, entities: ['ent_1', 'ent_2'], asTable: true }, begin: { around: '', document: '' } },
  { name: 'document', id: 'doc_1', at: null },
  { name: 'document', id: 'doc_1', at: { start: 3, end: 17 } },
];

test.each(views)('the address of $name leads back to it', (view) => {
  expect(parseAddress(formatAddress(view))).toEqual(view);
});

test.each(['', '#', '#/', '#/nowhere/1', '#/entity', '#/entity/', '#/entity/%', `#/entity/${'x'.repeat(300)}`])(
  '%j names no view, so it is the start',
  (hash) => {
    expect(parseAddress(hash)).toEqual({ name: 'start' });
  },
);

test.each(['9-3', '3-3', '-1-3', 'a-b', '1', '99999999999-99999999999'])('%j is no passage', (at) => {
  expect(parseAddress(`#/document/doc_1?at=${at}`)).toEqual({ name: 'document', id: 'doc_1', at: null });
});

test.each(['25', '20255', 'x', '2025-01'])('%j is no year', (until) => {
  expect(parseAddress(`#/targets?until=${until}`)).toEqual({ name: 'targets', document: '', until: '' });
});

test('what a comparison does not know is left out', () => {
  const empty = { name: 'comparison', a: '', b: '', part: 'tasks', statuses: [] };
  expect(parseAddress('#/comparison?part=all&status=kept,,1')).toEqual(empty);
});
