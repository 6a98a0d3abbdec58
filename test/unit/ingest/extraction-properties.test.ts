import { Value } from '@sinclair/typebox/value';
import fc from 'fast-check';
import { explain } from '../../../ingest/explain/explain.js';
import { isPlangraphError } from '../../../schema/errors.js';
import { ontology } from '../../../schema/ontology.js';
import { DocumentGraph } from '../../../schema/records.js';
import { anyString, planLike } from './plan-fragments.js';
import { goalsOf, graphOf, taskOf } from './reading.js';

const anyText = fc.oneof({ weight: 3, arbitrary: planLike }, { weight: 1, arbitrary: anyString });
const source = fc.constantFrom('plan.txt', 'plan.md', 'plan.html', 'plan');

/** What is wrong with a graph by the laws of the data, in words. */
function faultsOf(graph: DocumentGraph): string[] {
  const faults = [...Value.Errors(DocumentGraph, graph)].map(({ path, message }) => `shape: ${path} ${message}`);
  const points = [...graph.text];
  const checkQuote = (what: string, { start, end, quote }: { start: number; end: number; quote: string }): void => {
    if (points.slice(start, end).join('') !== quote) faults.push(`${what} ${start}–${end} misquotes “${quote}”`);
  };
  const sections = new Set(graph.sections.map(({ id }) => id));
  const types = new Map(graph.entities.map(({ id, type }) => [id, type]));
  const relations = new Set(graph.relations.map(({ id }) => id));
  for (const { parent } of graph.sections) if (parent !== undefined && !sections.has(parent)) faults.push('a section without its parent');
  for (const mention of graph.mentions) {
    checkQuote('mention', mention);
    if (!types.has(mention.entity) || !sections.has(mention.section)) faults.push(`mention ${mention.quote} refers to nothing`);
  }
  for (const { type, subject, object } of graph.relations) {
    const [from, to] = [types.get(subject), types.get(object)];
    if (!from || !to || !ontology().allows(type, from, to)) faults.push(`${from} ${type} ${to} is not allowed`);
    if (subject === object) faults.push(`a thing ${type} itself`);
  }
  const stated = new Set<string>();
  for (const { id, relation, entity, evidence } of graph.assertions) {
    if (relation === undefined ? !types.has(entity!) : !relations.has(relation)) faults.push(`assertion ${id} is about nothing`);
    if (relation !== undefined) stated.add(relation);
    for (const piece of evidence) {
      checkQuote('evidence', piece);
      if (!sections.has(piece.section)) faults.push(`evidence of ${id} is in no section`);
    }
  }
  for (const id of relations) if (!stated.has(id)) faults.push(`relation ${id} without evidence`);
  for (const records of [graph.sections, graph.entities, graph.mentions, graph.relations, graph.assertions])
    if (new Set(records.map(({ id }) => id)).size < records.length) faults.push('two records share an id');
  if (graph.document.policy !== undefined && types.get(graph.document.policy) !== 'Policy') faults.push('the policy is none');
  return faults;
}

test('whatever the text, the records keep the laws: shapes, quotes, references, the ontology, evidence, ids', () => {
  fc.assert(
    fc.property(anyText, source, (text, name) => {
      expect(faultsOf(graphOf(text, name))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the same text gives the same bytes', () => {
  fc.assert(
    fc.property(planLike, (text) => {
      expect(JSON.stringify(graphOf(text))).toBe(JSON.stringify(graphOf(text)));
    }),
    { numRuns: 60 },
  );
});

test('the text read before leaves no trace', () => {
  fc.assert(
    fc.property(planLike, planLike, (text, other) => {
      const first = JSON.stringify(graphOf(text));
      graphOf(other, 'other.md');
      expect(JSON.stringify(graphOf(text))).toBe(first);
    }),
    { numRuns: 40 },
  );
});

test('bytes that are no text never make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), source, (bytes, name) => {
      expect(() => graphOf(Buffer.from(bytes).toString('latin1'), name)).not.toThrow();
    }),
    { numRuns: 100 },
  );
});

test('every place can be explained, in quotes that are the text', () => {
  fc.assert(
    fc.property(planLike, fc.nat(400), (text, offset) => {
      const document = { source: 'plan.txt', bytes: Buffer.from(text) };
      try {
        const { at, sentence, mentions, lost, claims } = explain(document, offset);
        const points = [...graphOf(text).text];
        for (const { start, end, quote } of [at, ...(sentence ? [sentence] : []), ...mentions, ...lost, ...claims])
          expect(points.slice(start, end).join('')).toBe(quote);
      } catch (error) {
        if (!isPlangraphError(error)) throw error;
      }
    }),
    { numRuns: 150 },
  );
});

describe('time grows no faster than the text', () => {
  /** A text that goes on for as long as it is asked to; the floor keeps a busy machine from failing the test. */
  const FLOOR = 400;
  const timed = (text: string): number => {
    const start = performance.now();
    graphOf(text);
    return performance.now() - start;
  };

  const UNITS: [name: string, unit: string][] = [
    ['a task', '（一）建设风场。市能源局成立青岛潮汐大学，到2035年，风机达到1200台（市能源局牵头，市财政局配合）。\n'],
    ['a sentence without an end', '市能源局、青岛潮汐大学和'],
    ['a list of technologies', '深海锚泊、'],
    ['a bracket that never closes', '（市能源局'],
    ['a quote that never closes', '“凌风'],
    ['a title that never closes', '《海上风电'],
    ['a declaration', '青岛海燕能源有限公司（以下简称“海燕”）很好。'],
    ['a clause', '市能源局成立青岛潮汐大学，'],
    ['one name', '青岛海燕能源有限公司'],
    ['a verb and its two names', '由海燕银行运营'],
    ['a place before a zone', '崂山区青岛风能生态园'],
    ['digits', '2035'],
    ['a letter', 'a'],
    ['a character', '市'],
  ];

  test.each(UNITS)('%s, again and again', (_, unit) => {
    const text = unit.repeat(Math.ceil(12_000 / unit.length));
    timed(text);
    const once = Math.min(timed(text), timed(text));
    expect(timed(text.repeat(4))).toBeLessThan(8 * Math.max(once, FLOOR));
  });

  test.each([
    ['goals', goalsOf],
    ['tasks', taskOf],
  ])('different sentences in %s', (_, plan) => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => `到2035年，崂山区成立青岛第${at}潮汐大学，风机达到${at + 1}台（市能源局负责）。`);
    timed(plan(...lines(300)));
    const once = timed(plan(...lines(300)));
    expect(timed(plan(...lines(1200)))).toBeLessThan(8 * Math.max(once, FLOOR));
  });
});
