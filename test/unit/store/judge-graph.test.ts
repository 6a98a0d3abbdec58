import fc from 'fast-check';
import { ontology } from '../../../schema/ontology.js';
import type { Judgement, NewJudgement } from '../../../schema/judgement.js';
import { makeJudgement } from '../../../schema/judgement.js';
import { resolveJudgements } from '../../../src/judgements/resolve-judgements.js';
import { checkGraph } from '../../../src/load/check-graph.js';
import { documentHash } from '../../../src/store/merge/document-hash.js';
import { judgeGraph } from '../../../src/store/merge/judge-graph.js';
import { restoreGraph, revisionBetween } from '../../../src/store/merge/original-records.js';
import { cityPlan } from '../../fixtures/city-plan.js';
import { anyJudgementOf } from '../../fixtures/judgements.js';

const plan = cityPlan();

function judged(...judgements: object[]) {
  const made = judgements.map((one) => makeJudgement({ by: 'li', at: '2026-01-02T03:04:05Z', why: 'read', ...one } as NewJudgement));
  return judgeGraph(plan, resolveJudgements(made)).graph;
}

test('what no judgement is about is the same object', () => {
  const other = judgementOfNothing();
  expect(judgeGraph(plan, resolveJudgements([other])).graph).toBe(plan);
});

function judgementOfNothing(): Judgement {
  const [entity, other] = ['1', '2'].map((digit) => `ent_${digit.repeat(20)}`);
  return makeJudgement({ kind: 'SAME', entity: entity!, other: other!, by: 'li', at: '2026-01-02T03:04:05Z', why: 'read' });
}

test('two bodies that are one have one record, which what was said of either follows', () => {
  const [a, b] = plan.entities.filter(({ type }) => type === 'Institution').sort((one, two) => (one.id < two.id ? -1 : 1));
  const graph = judged({ kind: 'SAME', entity: a!.id, other: b!.id });
  expect(graph.entities).toHaveLength(plan.entities.length - 1);
  const one = graph.entities.find(({ id }) => id === a!.id)!;
  expect([one.name, ...one.aliases].sort()).toEqual([...new Set([a, b].flatMap((each) => [each!.name, ...each!.aliases]))].sort());
  expect(graph.mentions.filter(({ entity }) => entity === a!.id)).toHaveLength(
    plan.mentions.filter(({ entity }) => entity === a!.id || entity === b!.id).length,
  );
  expect(graph.relations.some(({ subject, object }) => subject === b!.id || object === b!.id)).toBe(false);
});

test('another name leaves the one before as an alias', () => {
  const [body] = plan.entities.filter(({ type }) => type === 'Institution');
  const renamed = judged({ kind: 'RENAME', entity: body!.id, name: 'another' }).entities.find(({ id }) => id === body!.id)!;
  expect(renamed.name).toBe('another');
  expect(renamed.aliases).toEqual([...body!.aliases, body!.name].sort());
});

test('with another type go the relations that the ontology does not have for it', () => {
  const task = plan.relations.find(({ type }) => type === 'RESPONSIBLE_FOR')!;
  const graph = judged({ kind: 'TYPE', entity: task.subject, type: 'Zone' });
  expect(graph.entities.find(({ id }) => id === task.subject)!.type).toBe('Zone');
  expect(graph.relations.map(({ id }) => id)).not.toContain(task.id);
  expect(graph.assertions.some(({ relation }) => relation === task.id)).toBe(false);
});

test('a rejected relation goes with its claims, a rejected claim alone', () => {
  const [relation] = plan.relations;
  const without = judged({ kind: 'REJECT', subject: relation!.subject, type: relation!.type, object: relation!.object });
  expect(without.relations).toHaveLength(plan.relations.length - 1);
  expect(without.assertions.some((one) => one.relation === relation!.id)).toBe(false);
  const [claim] = plan.assertions.filter(({ attribute }) => attribute !== undefined);
  const graph = judged({ kind: 'REJECT', assertion: claim!.id });
  expect(graph.assertions).toHaveLength(plan.assertions.length - 1);
  const before = plan.entities.find(({ id }) => id === claim!.entity)!.attributes;
  const after = graph.entities.find(({ id }) => id === claim!.entity)!.attributes;
  expect(Object.keys(after)).toEqual(Object.keys(before).filter((name) => name !== claim!.attribute));
});

test('whatever is judged: the laws of the data hold, the way back gives what was given, and differences lead from one to the other', () => {
  fc.assert(
    fc.property(fc.array(anyJudgementOf([plan]), { maxLength: 6 }), (judgements) => {
      const { graph, originals } = judgeGraph(plan, resolveJudgements(judgements));
      const faults = [...checkGraph(graph, ontology())].filter(({ fault }) => !fault.startsWith('says what another'));
      expect(faults).toEqual([]);
      expect(documentHash(restoreGraph(graph, originals))).toBe(documentHash(plan));
      const revision = revisionBetween(plan, graph);
      expect(revision === null).toBe(documentHash(plan) === documentHash(graph));
      const moved = { ...plan, document: graph.document };
      for (const list of ['entities', 'mentions', 'relations', 'assertions'] as const) {
        const gone = new Set(revision?.gone[list].map(({ id }) => id));
        Object.assign(moved, { [list]: [...plan[list].filter(({ id }) => !gone.has(id)), ...(revision?.come[list] ?? [])] });
      }
      expect(documentHash(moved)).toBe(documentHash(graph));
    }),
    { numRuns: 40 },
  );
});
