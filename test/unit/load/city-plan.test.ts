import { Value } from '@sinclair/typebox/value';
import { ontology } from '../../../schema/ontology.js';
import { DocumentGraph } from '../../../schema/records.js';
import { CodePointIndex } from '../../../schema/span.js';
import { cityPlan, countyPlan } from '../../fixtures/city-plan.js';

describe.each([
  ['city plan', cityPlan],
  ['county plan', countyPlan],
])('the fixture %s', (_name, make) => {
  const graph = make();

  test('has the shape of a DocumentGraph', () => {
    expect([...Value.Errors(DocumentGraph, graph)]).toEqual([]);
  });

  test('quotes its text exactly', () => {
    const index = new CodePointIndex(graph.text);
    const quoted = [...graph.mentions, ...graph.assertions.flatMap((assertion) => assertion.evidence)];
    for (const { start, end, quote } of quoted) expect(index.slice({ start, end })).toBe(quote);
  });

  test('joins only what the ontology allows', () => {
    const types = new Map(graph.entities.map(({ id, type }) => [id, type]));
    for (const { type, subject, object } of graph.relations)
      expect([type, subject, object, ontology().allows(type, types.get(subject)!, types.get(object)!)]).toEqual([
        type,
        subject,
        object,
        true,
      ]);
  });
});

test('the city plan exercises what the stores must keep', () => {
  const graph = cityPlan();
  expect(graph.text.length).toBeGreaterThan(new CodePointIndex(graph.text).length);
  expect(new Set(graph.relations.map(({ type }) => type)).size).toBeGreaterThanOrEqual(12);
  expect(graph.assertions.some(({ source }) => source.startsWith('gazetteer:'))).toBe(true);
  const shared = new Set(countyPlan().entities.map(({ id }) => id));
  expect(graph.entities.filter(({ id }) => shared.has(id)).length).toBeGreaterThanOrEqual(7);
});
