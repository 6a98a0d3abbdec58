import { Value } from '@sinclair/typebox/value';
import fc from 'fast-check';
import { explain } from '../../../ingest/explain/explain.js';
import { isPlangraphError } from '../../../schema/errors.js';
import { ontology } from '../../../schema/ontology.js';
import { DocumentGraph } from '../../../schema/records.js';
import { anyString, planLike } from './plan-fragments.js';
import { graphOf } from './reading.js';

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
  const mentions = new Set(graph.mentions.map(({ id }) => id));
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
      const { parts = [] } = piece;
      if (
        relation !== undefined &&
        parts
          .slice(0, 2)
          .map(({ kind }) => kind)
          .join() !== 'SUBJECT,OBJECT'
      )
        faults.push(`${id} lacks an end`);
      for (const part of parts) {
        checkQuote(`part ${part.kind}`, part);
        const isInside = piece.start <= part.start && part.end <= piece.end;
        if (isInside === part.inherited) faults.push(`part ${part.kind} of ${id} is marked as inherited wrongly`);
        if (part.mention !== undefined && !mentions.has(part.mention)) faults.push(`part ${part.kind} of ${id} is a mention of nothing`);
      }
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
