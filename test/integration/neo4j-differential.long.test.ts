import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import type { DocumentGraph } from '../../schema/records.js';
import type { GraphReader, GraphStore } from '../../src/store/port/graph-store.js';
import type { Page, PageRequest } from '../../src/store/port/page.js';
import { recordLines } from '../../src/export/canonical/record-lines.js';
import type { Condition, DocumentField, EntityField, Field, RelatedField, RelationField, SortKey } from '../../src/store/port/queries.js';
import { fieldName } from '../../src/store/query/fields.js';
import { loadGraph } from '../../src/graph/load-graph.js';
import { loadGraph as keep } from '../../src/load/load-graph.js';
import { openStore } from '../../src/store/open-store.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { contentOf } from '../contract/content-of.js';
import { hasNeo4j } from '../support/neo4j/availability.js';
import { makeNeo4jStore } from '../support/neo4j/store-pool.js';

const SEEDS = ['anhui-rcep-digest.md', 'beijing-data-elements-digest.txt', 'shenzhen-fintech-digest.md'];
const RUNS = 60;

const describeNeo4j = hasNeo4j ? describe : describe.skip;

/** Both stores hold the same documents; whatever is asked, they say the same. */
describeNeo4j('SQLite and Neo4j', () => {
  let sqlite: GraphStore;
  let neo4j: GraphStore;
  const graphs: DocumentGraph[] = [cityPlan(), countyPlan(), ...SEEDS.map(seedGraph)];

  beforeAll(async () => {
    sqlite = await openStore('sqlite::memory:');
    neo4j = await makeNeo4jStore();
    for (const graph of graphs) for (const store of [sqlite, neo4j]) expect(await keep(store, graph)).toBe('added');
  }, 300_000);
  afterAll(async () => {
    await sqlite.close();
    await neo4j.close();
  }, 60_000);

  /** Asks both and compares the answers with their order and cursors. */
  const same = async (ask: (reader: GraphReader) => Promise<unknown>): Promise<void> => {
    const [left, right] = await Promise.all([ask(sqlite.reader), ask(neo4j.reader)]);
    expect(right).toEqual(left);
  };
  /** The page asked for, and one that goes on from its first or last cursor. */
  const walk = async (list: (page: PageRequest) => Promise<Page<unknown>>, page: PageRequest): Promise<unknown> => {
    const first = await list(page);
    const cursor = page.last === undefined ? first.items[first.items.length - 1]?.cursor : first.items[0]?.cursor;
    if (cursor === undefined) return first;
    return [first, await list(page.last === undefined ? { ...page, after: cursor } : { ...page, before: cursor })];
  };

  test('all content is equal', () => same((reader) => contentOf({ reader } as GraphStore)), 120_000);

  test('over the network the other ends of relations come with them', async () => {
    const { items } = await neo4j.reader.findEntities({ orderBy: [{ field: 'relationCount', descending: true }], page: { first: 5 } });
    const entities = items.map(({ item }) => item.id);
    const met: string[] = [];
    const pages = await neo4j.reader.relationsOf({ entities, direction: 'OUT', page: { first: 10 } }, (others) =>
      met.push(...others.map(({ id }) => id)),
    );
    const ends = pages.flatMap((page) => page.items.map(({ item }) => item.object));
    expect(ends.length).toBeGreaterThan(10);
    expect(met.sort()).toEqual([...new Set(ends)].sort());
  });

  test('the canonical export is the same bytes', async () => {
    const [left, right] = await Promise.all([sqlite, neo4j].map(({ reader }) => text(recordLines(reader.documentGraphs()))));
    expect(right).toBe(left);
    expect(left!.split('\n').length).toBeGreaterThan(1000);
  }, 60_000);

  test('traversals, analyses and counts', async () => {
    const [left, right] = await Promise.all([sqlite, neo4j].map(({ reader }) => loadGraph(reader, 1_000_000)));
    // The version tells of the store's own format too.
    expect({ ...right!, version: '' }).toEqual({ ...left!, version: '' });
    expect(left!.relations.count).toBeGreaterThan(300);
    await same((reader) => reader.countEntities({ groupBy: [{ field: 'type' }, { field: 'jurisdiction' }] }));
    await same((reader) => reader.countEntities({ groupBy: [{ field: { attribute: 'year' } }, { field: { attribute: 'value' } }] }));
    await same((reader) => reader.countRelations({ groupBy: [{ field: 'subject' }, { field: 'role' }, { field: 'date', part: 'year' }] }));
    const ids = graphs.map(({ document }) => document.id);
    await same((reader) => reader.mentionsOfDocuments(ids, { start: 100, end: 900 }, { first: 100 }));
    await same((reader) => reader.assertionsOfDocuments(ids));
  }, 120_000);

  const texts = graphs.flatMap(({ entities }) => entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  const part = fc.tuple(fc.constantFrom(...texts), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 4 })).map(([text, from, length]) =>
    [...text]
      .slice(from % [...text].length)
      .slice(0, length)
      .join(''),
  );
  const page: fc.Arbitrary<PageRequest> = fc.oneof(
    fc.record({ first: fc.integer({ min: 0, max: 7 }) }),
    fc.record({ last: fc.integer({ min: 0, max: 7 }) }),
  );
  const ids = fc.constantFrom(...graphs.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const directions = fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const);
  const property = <T>(
    arbitrary: fc.Arbitrary<T>,
    ask: (reader: GraphReader, value: T) => Promise<unknown>,
    numRuns = RUNS,
  ): Promise<void> =>
    fc.assert(
      fc.asyncProperty(arbitrary, (value) => same((reader) => ask(reader, value))),
      { numRuns },
    );

  test(
    'search',
    () =>
      property(fc.tuple(part, fc.option(part), page), (reader, [one, other, request]) =>
        walk((asked) => reader.search({ text: other === null ? one : `${one} ${other}`, page: asked }), request),
      ),
    200_000,
  );

  test(
    'entities',
    () =>
      property(fc.tuple(conditions<EntityField>(ENTITY_TESTS, part), orders(ENTITY_SORTS), page), (reader, [where, orderBy, request]) =>
        walk((asked) => reader.findEntities({ where, orderBy, page: asked }), request),
      ),
    200_000,
  );

  test(
    'relations',
    () =>
      property(
        fc.tuple(conditions<RelationField>(RELATION_TESTS, part), orders(RELATION_SORTS), page),
        (reader, [where, orderBy, request]) => walk((asked) => reader.findRelations({ where, orderBy, page: asked }), request),
      ),
    200_000,
  );

  test(
    'documents',
    () =>
      property(
        fc.tuple(conditions<DocumentField>(DOCUMENT_TESTS, part), orders(DOCUMENT_SORTS), page),
        (reader, [where, orderBy, request]) => walk((asked) => reader.findDocuments({ where, orderBy, page: asked }), request),
      ),
    200_000,
  );

  test(
    'relations and mentions of entities',
    () =>
      property(fc.tuple(ids, directions, page), (reader, [id, direction, request]) =>
        Promise.all([
          walk(async (asked) => (await reader.relationsOf({ entities: [id], direction, page: asked }))[0]!, request),
          walk(async (asked) => (await reader.mentionsOfEntities([id], asked))[0]!, request),
        ]),
      ),
    200_000,
  );

  test(
    'relations of entities under a condition, in an order of their own',
    () =>
      property(
        fc.tuple(ids, directions, linked(conditions<RelationField>(RELATION_TESTS, part), part), orders(RELATED_SORTS), page),
        (reader, [id, direction, where, orderBy, request]) =>
          walk(async (asked) => (await reader.relationsOf({ entities: [id], direction, where, orderBy, page: asked }))[0]!, request),
      ),
    200_000,
  );

  test(
    'entities by what they are linked to, documents of entities, entities of documents',
    () =>
      property(
        fc.tuple(
          linked(conditions<RelationField>(RELATION_TESTS, part), part),
          directions,
          conditions<DocumentField>(DOCUMENT_TESTS, part),
          orders(ENTITY_SORTS),
          ids,
          page,
        ),
        (reader, [where, direction, ofDocument, orderBy, id, request]) => {
          const related: Condition<EntityField> = { some: 'relations', direction, where };
          const named: Condition<EntityField> = { or: [related, { some: 'documents', where: ofDocument }] };
          return Promise.all([
            walk((asked) => reader.findEntities({ where: named, orderBy, page: asked }), request),
            walk(async (asked) => (await reader.documentsOfEntities([id], { where: ofDocument, page: asked }))[0]!, request),
            walk(
              async (asked) => (await reader.entitiesOfDocuments([graphs[0]!.document.id], { where: related, orderBy, page: asked }))[0]!,
              request,
            ),
          ]);
        },
        // Every condition is another statement for the server to plan.
        RUNS / 5,
      ),
    400_000,
  );
});

const ENTITY_TESTS: Tests<EntityField> = {
  text: [
    'name',
    'alias',
    'jurisdiction',
    'type',
    { attribute: 'unit' },
    { attribute: 'level' },
    { attribute: 'number' },
    'rule',
    'document',
  ],
  number: [
    'mentionCount',
    'relationCount',
    'documentCount',
    { attribute: 'value' },
    { attribute: 'year' },
    { relationType: 'CONCERNS', direction: 'OUT' },
    { relationType: 'COOPERATES_WITH', direction: 'BOTH' },
  ],
};
const RELATION_TESTS: Tests<RelationField> = {
  text: ['type', 'subjectType', 'objectType', 'modality', 'date', 'role', 'subject', 'document', 'rule', 'ruleVersion'],
  number: ['confidence', 'evidenceCount'],
};
const DOCUMENT_TESTS: Tests<DocumentField> = {
  text: ['source', 'title', 'issuer', 'docNumber', 'date', 'periodStart', 'periodEnd', 'jurisdiction', 'policy'],
  number: [],
};
const ENTITY_SORTS: readonly EntityField[] = [
  'name',
  'type',
  'jurisdiction',
  'mentionCount',
  'relationCount',
  { attribute: 'value' },
  { attribute: 'unit' },
  { relationType: 'CONCERNS', direction: 'IN' },
  { relationType: 'COOPERATES_WITH', direction: 'BOTH' },
];
const RELATED_SORTS: readonly RelatedField[] = [
  'type',
  'object',
  'date',
  'role',
  'confidence',
  'subjectType',
  { other: 'name' },
  { other: 'type' },
  { other: 'mentionCount' },
  { other: { attribute: 'value' } },
  { other: { relationType: 'CONCERNS', direction: 'OUT' } },
];
const RELATION_SORTS: readonly RelationField[] = [
  'type',
  'subject',
  'object',
  'date',
  'role',
  'confidence',
  'evidenceCount',
  'subjectType',
];
const DOCUMENT_SORTS: readonly DocumentField[] = ['source', 'title', 'docNumber', 'date', 'periodStart', 'periodEnd', 'jurisdiction'];

interface Tests<F> {
  readonly text: readonly F[];
  readonly number: readonly F[];
}

function conditions<F extends Field>({ text, number }: Tests<F>, part: fc.Arbitrary<string>): fc.Arbitrary<Condition<F>> {
  const word = fc.oneof(part, fc.constantFrom('FACT', 'PLANNED', 'LEAD', '2024', '%', 'Task', 'Institution'));
  const compared = fc.record({
    field: fc.constantFrom(...text),
    op: fc.constantFrom('eq' as const, 'contains' as const, 'startsWith' as const, 'gt' as const, 'lte' as const),
    value: word,
  });
  const numbers = number.length > 0 ? number : text;
  const counted = fc.record({
    field: fc.constantFrom(...numbers),
    op: fc.constantFrom('eq' as const, 'gt' as const, 'gte' as const, 'lt' as const),
    value: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0.85, 0.9, 3000, 2027)),
  });
  const among = fc.record({ field: fc.constantFrom(...text), op: fc.constant('in' as const), value: fc.array(word, { maxLength: 4 }) });
  const leaf: fc.Arbitrary<Condition<F>> = number.length > 0 ? fc.oneof(compared, counted, among) : fc.oneof(compared, among);
  return fc.oneof(
    leaf,
    leaf.map((not) => ({ not })),
    fc.array(leaf, { maxLength: 3 }).map((and) => ({ and })),
    fc.array(leaf, { maxLength: 3 }).map((or) => ({ or })),
  );
}

/** Conditions on a relation, and on what it is linked to. */
function linked(leaf: fc.Arbitrary<Condition<RelationField>>, part: fc.Arbitrary<string>): fc.Arbitrary<Condition<RelationField>> {
  const end = fc.record({
    some: fc.constantFrom('subject' as const, 'object' as const, 'other' as const),
    where: conditions(ENTITY_TESTS, part),
  });
  const documents = fc.record({ some: fc.constant('documents' as const), where: conditions(DOCUMENT_TESTS, part) });
  const one = fc.oneof(leaf, end, documents);
  return fc.oneof(
    one,
    one.map((not) => ({ not })),
    fc.array(one, { minLength: 1, maxLength: 2 }).map((or) => ({ or })),
  );
}

function orders<F extends Field | RelatedField>(fields: readonly F[]): fc.Arbitrary<SortKey<F>[]> {
  return fc.uniqueArray(fc.record({ field: fc.constantFrom(...fields), descending: fc.boolean() }), {
    maxLength: 3,
    selector: ({ field }) => fieldName(field),
  });
}

function seedGraph(name: string): DocumentGraph {
  const path = `seeds/plans/${name}`;
  return extractDocument({ source: basename(path), bytes: readFileSync(`${packageRoot}/${path}`) });
}
