import { hasTrait } from '../../schema/entity-traits.js';
import type { AssertionRecord, DocumentGraph } from '../../schema/records.js';

/** Something that a document says: that a relation holds, or what an attribute of an entity is. */
export interface Fact {
  readonly subject: string;
  /** The type of the relation, or the name of the attribute. */
  readonly predicate: string;
  /** The other end's name, or the value. */
  readonly object: string;
  /** What is said beside: modality, date and roles. */
  readonly details: string;
}

export type FactChange =
  | { readonly change: 'added' | 'retracted'; readonly fact: Fact }
  | { readonly change: 'changed'; readonly fact: Fact; readonly before: Fact };

/** What came of the facts of a document when it was read anew. */
export interface GraphDiff {
  readonly counts: Readonly<Record<'added' | 'changed' | 'retracted' | 'unchanged', number>>;
  /** In the order of subject, predicate and object; what is unchanged is only counted. */
  readonly changes: readonly FactChange[];
}

/**
 * Compares what two readings of a document say, not where they say it: a paragraph in front moves every passage and changes no
 * fact. A relation is the same fact where its type and its ends are, an attribute where its entity is; a target, whose id is its
 * place in the text, where its words are.
 * @param before null where the document is new
 */
export function diffGraphs(before: DocumentGraph | null, after: DocumentGraph | null): GraphDiff {
  const [old, now] = [factsOf(before), factsOf(after)];
  const changes: FactChange[] = [];
  let unchanged = 0;
  for (const [key, fact] of now) {
    const was = old.get(key);
    if (!was) changes.push({ change: 'added', fact });
    else if (was.details !== fact.details || was.object !== fact.object) changes.push({ change: 'changed', fact, before: was });
    else unchanged++;
  }
  for (const [key, fact] of old) if (!now.has(key)) changes.push({ change: 'retracted', fact });
  const count = (change: FactChange['change']): number => changes.filter((one) => one.change === change).length;
  return {
    counts: { added: count('added'), changed: count('changed'), retracted: count('retracted'), unchanged },
    changes: changes.sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1)),
  };
}

function orderKey({ fact: { subject, predicate, object } }: FactChange): string {
  return JSON.stringify([subject, predicate, object]);
}

function factsOf(graph: DocumentGraph | null): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  if (!graph) return facts;
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const keys = keysOfTargets(graph);
  const name = (id: string): string => names.get(id) ?? id;
  const key = (id: string): string => keys.get(id) ?? id;
  const { ofRelations, ofAttributes } = grouped(graph.assertions);
  for (const { id, type, subject, object, modality, date } of graph.relations) {
    const roles = [...new Set((ofRelations.get(id) ?? []).flatMap(({ role }) => role ?? []))].sort();
    const details = [modality, ...(date === undefined ? [] : [date]), ...roles].join(' ');
    const fact = { subject: name(subject), predicate: type, object: name(object), details };
    facts.set(JSON.stringify([key(subject), type, key(object)]), fact);
  }
  for (const assertions of ofAttributes.values()) {
    const { entity = '', attribute = '' } = assertions[0]!;
    const values = [...new Set(assertions.map(({ value }) => String(value)))].sort();
    facts.set(JSON.stringify([key(entity), attribute]), {
      subject: name(entity),
      predicate: attribute,
      object: values.join(' / '),
      details: '',
    });
  }
  return facts;
}

/** Targets by what is counted and when, or by their words; those that are equal in it count in the order of the text. */
function keysOfTargets({ entities, assertions }: DocumentGraph): Map<string, string> {
  const starts = new Map<string, number>();
  for (const { entity, evidence } of assertions)
    if (entity !== undefined) starts.set(entity, Math.min(starts.get(entity) ?? Infinity, evidence[0]?.start ?? Infinity));
  const targets = entities.filter(({ type }) => hasTrait(type, 'target'));
  const counts = new Map<string, number>();
  return new Map(
    targets
      .sort((a, b) => (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0))
      .map(({ id, name, attributes: { subject, year } }) => {
        const words = JSON.stringify(subject === undefined ? [name] : [subject, year ?? null]);
        const count = (counts.get(words) ?? 0) + 1;
        counts.set(words, count);
        return [id, `${words} ${count}`];
      }),
  );
}

function grouped(assertions: readonly AssertionRecord[]) {
  const ofRelations = new Map<string, AssertionRecord[]>();
  const ofAttributes = new Map<string, AssertionRecord[]>();
  for (const assertion of assertions) {
    const { relation, entity, attribute } = assertion;
    const [groups, key] = relation === undefined ? [ofAttributes, JSON.stringify([entity, attribute])] : [ofRelations, relation];
    const group = groups.get(key);
    if (group) group.push(assertion);
    else groups.set(key, [assertion]);
  }
  return { ofRelations, ofAttributes };
}
