import type { AssertionRecord, DocumentGraph, EvidencePart } from '../../../schema/records.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { cityPlan } from '../../fixtures/city-plan.js';

/** A store that only takes notes. */
function notingStore(): { store: GraphStore; loaded: DocumentGraph[] } {
  const loaded: DocumentGraph[] = [];
  const writer = {
    replaceDocument: (graph: DocumentGraph) => Promise.resolve(loaded.push(graph) > 1 ? 'replaced' : 'added'),
  };
  return { store: { writer } as unknown as GraphStore, loaded };
}

test('a sound graph is loaded, and the outcome is the store’s', async () => {
  const { store, loaded } = notingStore();
  const graph = cityPlan();
  expect(await loadGraph(store, graph)).toBe('added');
  expect(await loadGraph(store, graph)).toBe('replaced');
  expect(loaded).toEqual([graph, graph]);
});

test('a document with an issue of level error is refused', async () => {
  const { store, loaded } = notingStore();
  const graph = cityPlan();
  graph.issues.push({ level: 'error', code: 'NOT_TEXT', message: 'no text', stage: 'document' });
  expect(await loadGraph(store, graph)).toBe('refused');
  expect(loaded).toEqual([]);
});

type Change = (graph: DocumentGraph) => void;

/** An assertion whose first part stands in its passage. */
function withPart({ assertions }: DocumentGraph): AssertionRecord {
  return assertions.find(({ evidence: [first] }) => first!.start > 0 && first!.parts?.[0] && !first!.parts[0].inherited)!;
}

function partOf(graph: DocumentGraph): EvidencePart {
  return withPart(graph).evidence[0]!.parts![0]!;
}

test.each<[string, Change, (graph: DocumentGraph) => string, RegExp]>([
  ['a record without a field', (g) => delete (g.mentions[2] as Partial<(typeof g.mentions)[0]>).rule, (g) => g.mentions[2]!.id, /rule/],
  ['a record with a field too many', (g) => Object.assign(g.entities[0]!, { extra: 1 }), (g) => g.entities[0]!.id, /extra/],
  ['a confidence above 1', (g) => (g.relations[1]!.confidence = 1.5), (g) => g.relations[1]!.id, /confidence/],
  ['an assertion without evidence', (g) => (g.assertions[1]!.evidence = []), (g) => g.assertions[1]!.id, /evidence/],
  ['a quote one character off', (g) => (g.mentions[4]!.start -= 1), (g) => g.mentions[4]!.id, /is not the text at/],
  [
    'a span in UTF-16 units',
    (g) => Object.assign(g.mentions[9]!, { start: g.mentions[9]!.start + 1, end: g.mentions[9]!.end + 1 }),
    (g) => g.mentions[9]!.id,
    /is not the text/,
  ],
  ['evidence of other words', (g) => (g.assertions[7]!.evidence[0]!.quote = '别的话'), (g) => g.assertions[7]!.id, /别的话/],
  ['a span behind the end', (g) => (g.assertions[7]!.evidence[0]!.end = 9999), (g) => g.assertions[7]!.id, /9999/],
  ['a part of other words', (g) => (partOf(g).quote = '别的话'), (g) => withPart(g).id, /别的话/],
  [
    'a part outside of its passage',
    (g) => Object.assign(partOf(g), { start: 0, end: 1, quote: [...g.text][0] }),
    (g) => withPart(g).id,
    /is not marked/,
  ],
  ['a part that inherits from itself', (g) => (partOf(g).inherited = true), (g) => withPart(g).id, /is marked as inherited/],
  ['a part that is a mention of nothing', (g) => (partOf(g).mention = 'men_x'), (g) => withPart(g).id, /men_x/],
  ['a section behind the end', (g) => (g.sections[1]!.end = 9999), (g) => g.sections[1]!.id, /9999/],
  ['another text', (g) => (g.text += '。'), (g) => g.document.id, /sha256/],
  ['another length', (g) => (g.document.length += 1), (g) => g.document.id, /length/],
  ['half a surrogate pair', (g) => (g.text = `${g.text}\ud83d`), (g) => g.document.id, /surrogate/],
  ['a mention of nothing', (g) => (g.mentions[0]!.entity = 'ent_x'), (g) => g.mentions[0]!.id, /ent_x/],
  ['a mention in no section', (g) => (g.mentions[0]!.section = 'sec_x'), (g) => g.mentions[0]!.id, /sec_x/],
  ['an orphan section', (g) => (g.sections[3]!.parent = 'sec_x'), (g) => g.sections[3]!.id, /sec_x/],
  ['a relation to nothing', (g) => (g.relations[0]!.object = 'ent_x'), (g) => g.relations[0]!.id, /ent_x/],
  ['an assertion about nothing', (g) => (last(g).relation = 'rel_x'), (g) => last(g).id, /rel_x/],
  ['a policy there is not', (g) => (g.document.policy = 'ent_x'), (g) => g.document.id, /ent_x/],
  ['a record twice', (g) => g.entities.push(g.entities[0]!), (g) => g.entities[0]!.id, /twice/],
  ['a record of another document', (g) => (g.mentions[0]!.document = 'doc_x'), (g) => g.mentions[0]!.id, /doc_x/],
  ['an entity type there is not', (g) => (g.entities[0]!.type = 'Robot'), (g) => g.entities[0]!.id, /Robot/],
  ['an attribute there is not', (g) => (g.entities[0]!.attributes['shape'] = 1), (g) => g.entities[0]!.id, /shape/],
  ['a value outside the list', (g) => (g.entities[0]!.attributes['level'] = 'MOON'), (g) => g.entities[0]!.id, /MOON/],
  ['ends that the ontology does not join', (g) => (g.relations[0]!.type = 'SUBTASK_OF'), (g) => g.relations[0]!.id, /SUBTASK_OF/],
  ['a relation without an assertion', (g) => unsupport(g, g.relations[0]!.id), (g) => g.relations[0]!.id, /no assertion/],
  ['an attribute without an assertion', (g) => unsupport(g, g.entities[0]!.id), (g) => g.entities[0]!.id, /no assertion/],
  ['an attribute that no assertion gives this value', (g) => revalue(g), (g) => withAttribute(g).id, /which no assertion says/],
  [
    'a relation that is less sure than its assertions',
    (g) => (g.relations[0]!.confidence = 0.1),
    (g) => g.relations[0]!.id,
    /its assertions make/,
  ],
  [
    'a relation with a date that no assertion gives',
    (g) => (g.relations[0]!.date = '1999'),
    (g) => g.relations[0]!.id,
    /its assertions make/,
  ],
  ['a date that no calendar has', (g) => (g.document.date = '2023-99-99'), (g) => g.document.id, /2023-99-99.*no date/],
  ['a day that its month does not have', (g) => (last(g).date = '2023-02-29'), (g) => last(g).id, /2023-02-29.*no date/],
  [
    'a section in itself',
    (g) => Object.assign(g.sections[2]!, { parent: g.sections[2]!.id }),
    (g) => g.sections[2]!.id,
    /does not come after/,
  ],
  [
    'a circle of sections',
    (g) => Object.assign(g.sections[1]!, { parent: g.sections[3]!.id }),
    (g) => g.sections[1]!.id,
    /does not come after/,
  ],
  ['two sections at one place', (g) => (g.sections[2]!.order = g.sections[1]!.order), (g) => g.sections[2]!.id, /has the order/],
  ['a NUL in a name', (g) => (g.entities[0]!.name += '\0'), (g) => g.entities[0]!.id, /NUL/],
  ['half a surrogate pair in an alias', (g) => g.entities[0]!.aliases.push('\ud83d'), (g) => g.entities[0]!.id, /surrogate/],
  ['half a surrogate pair in a title', (g) => (g.sections[1]!.title = '\ude00'), (g) => g.sections[1]!.id, /surrogate/],
  ['a NUL in an attribute', (g) => (withAttribute(g).attributes['\0'] = 'x'), (g) => withAttribute(g).id, /no name may hold/],
  [
    'an entity that no text tells of',
    (g) => g.entities.push({ id: 'ent_00000000000000000000', type: 'Technology', name: 'x', aliases: [], attributes: {} }),
    () => 'ent_00000000000000000000',
    /neither mentioned/,
  ],
  [
    'copies of one evidence',
    (g) => last(g).evidence.push(...Array.from({ length: 1000 }, () => last(g).evidence[0]!)),
    (g) => last(g).id,
    /more than once/,
  ],
  [
    'copies of one assertion under other ids',
    (g) => g.assertions.push({ ...last(g), id: `${last(g).id.slice(0, -1)}${last(g).id.endsWith('0') ? '1' : '0'}` }),
    (g) => `${last(g).id.slice(0, -1)}${last(g).id.endsWith('0') ? '1' : '0'}`,
    /says what another assertion says/,
  ],
  ['an id that is a path', (g) => (g.mentions[0]!.id = '../../x'), () => '../../x', /no id of a mention/],
  ['the id of another kind', (g) => (g.document.id = g.sections[0]!.id), (g) => g.sections[0]!.id, /no id of a document/],
  ['a name of a megabyte', (g) => (g.entities[0]!.name = 'x'.repeat(1 << 20)), (g) => g.entities[0]!.id, /name/],
  ['an assertion about two things', (g) => (last(g).entity = g.entities[0]!.id), (g) => last(g).id, /neither/],
])('%s breaks the laws and is named', async (_name, change, record, fault) => {
  const { store, loaded } = notingStore();
  const graph = cityPlan();
  const named = record(graph);
  change(graph);
  const failure: unknown = await loadGraph(store, graph).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'INVARIANT', message: expect.stringContaining(named) as string });
  expect((failure as Error).message).toMatch(fault);
  expect((failure as Error).message).toContain(graph.document.source);
  expect(loaded).toEqual([]);
});

test('many faults are counted, the first of them shown', async () => {
  const graph = cityPlan();
  for (const mention of graph.mentions) mention.quote = 'x';
  const failure = (await loadGraph(notingStore().store, graph).catch((error: unknown) => error)) as Error;
  expect(failure.message.split('\n').length).toBe(7);
  expect(failure.message).toMatch(/and \d+ more$/);
});

test('what is no graph at all is said to be none', async () => {
  for (const value of [null, 5, {}, { document: {} }])
    await expect(loadGraph(notingStore().store, value as unknown as DocumentGraph)).rejects.toMatchObject({ code: 'INVARIANT' });
});

function last(graph: DocumentGraph): DocumentGraph['assertions'][number] {
  return graph.assertions[graph.assertions.length - 1]!;
}

function unsupport(graph: DocumentGraph, id: string): void {
  graph.assertions = graph.assertions.filter(({ relation, entity }) => relation !== id && entity !== id);
}

function withAttribute(graph: DocumentGraph): DocumentGraph['entities'][number] {
  return graph.entities.find(({ attributes }) => typeof Object.values(attributes)[0] === 'string')!;
}

/** Asserts another value of the first attribute, of the same kind, than the entity has. */
function revalue(graph: DocumentGraph): void {
  const { id, attributes } = withAttribute(graph);
  const [attribute] = Object.keys(attributes);
  for (const assertion of graph.assertions) if (assertion.entity === id && assertion.attribute === attribute) assertion.value = '别的';
}
