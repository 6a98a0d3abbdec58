import { text } from 'node:stream/consumers';
import { Parser, type Quad } from 'n3';
import { ontology } from '../../../schema/ontology.js';
import { FORMATS } from '../../../src/export/formats/formats.js';
import { traverseStore } from '../../../src/export/graph/traverse-store.js';
import { expand, iriOf, PREFIXES } from '../../../src/export/rdf/terms.js';
import { toTurtle } from '../../../src/export/rdf/to-turtle.js';
import { vocabularyResources } from '../../../src/export/rdf/vocabulary.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import { cityPlan } from '../../fixtures/city-plan.js';

let quads: Quad[];
beforeAll(async () => {
  const store = await openStore('sqlite::memory:');
  await loadGraph(store, cityPlan());
  quads = new Parser().parse(await text((await FORMATS.turtle()).write(traverseStore(store.reader, ontology()), 'nodes')));
  await store.close();
});

const valuesOf = (subject: string, predicate: Parameters<typeof expand>[0]): string[] =>
  quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === expand(predicate)).map(({ object }) => object.value);

test('names are labels in their language', () => {
  const labels = quads.filter(({ predicate }) => predicate.value === expand('rdfs:label'));
  expect(labels.length).toBeGreaterThan(10);
  for (const { object } of labels)
    expect([object.value, 'language' in object && object.language]).toEqual([
      object.value,
      /\p{Script=Han}/u.test(object.value) ? 'zh' : 'en',
    ]);
});

test('a quote has the words of the text before and behind it', () => {
  const { text: plan, assertions } = cityPlan();
  const characters = [...plan];
  for (const { id, evidence } of assertions)
    evidence.forEach(({ start, end, quote }, index) => {
      const selector = `${iriOf(`${id}:${index}`)}:quote`;
      const [prefix = '', suffix = ''] = (['oa:prefix', 'oa:suffix'] as const).map((name) => valuesOf(selector, name)[0]);
      expect(prefix + quote + suffix).toBe(characters.slice(Math.max(start - 32, 0), end + 32).join(''));
    });
});

test('a target is a quantity', () => {
  for (const { id, attributes } of cityPlan().entities.filter(({ type }) => type === 'Target')) {
    expect(valuesOf(iriOf(id), 'schema:value')).toEqual([String(attributes['value'])]);
    expect(valuesOf(iriOf(id), 'schema:unitText')).toEqual([attributes['unit']].flatMap((unit) => unit ?? []));
  }
});

test('nothing is called by an empty text', () => {
  expect(quads.filter(({ object }) => object.termType === 'Literal' && object.value === '')).toEqual([]);
});

test('every term of ours that an export uses is in the vocabulary', async () => {
  const defined = new Set(new Parser().parse(await text(toTurtle([vocabularyResources(ontology())]))).map(({ subject }) => subject.value));
  const used = quads.flatMap(({ predicate, object }) => [predicate.value, object.value]).filter((iri) => iri.startsWith(PREFIXES.plan));
  expect(used.length).toBeGreaterThan(100);
  expect([...new Set(used)].filter((iri) => !defined.has(iri))).toEqual([]);
});
