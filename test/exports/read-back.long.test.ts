import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { jest } from '@jest/globals';
import { ontology } from '../../schema/ontology.js';
import { packageRoot } from '../../schema/package-root.js';
import type { AssertionRecord } from '../../schema/records.js';
import type { GraphStore, StoredEntity, StoredRelation } from '../../src/store/port/graph-store.js';
import { collect } from '../contract/whole-store.js';
import { hasPython, preparePython } from '../support/python/prepare-python.js';
import { exportedStore } from './exported-store.js';
import { exportFiles } from './export-files.js';

// The first run on a machine installs what the readers need.
jest.setTimeout(1_200_000);

type Fields = Record<string, unknown>;
interface Found {
  readonly nodes: Record<string, Fields>;
  readonly edges: Record<string, Fields>;
  readonly evidence?: number;
}

const describePython = hasPython ? describe : describe.skip;

/** Each format is read by the program that it is for, and all that it found is compared with the store's own records. */
describePython('what others read', () => {
  let store: GraphStore;
  let folder: string;
  let found: Record<string, Found>;
  let entities: StoredEntity[];
  let relations: StoredRelation[];
  let bestOf: Map<string, AssertionRecord>;

  beforeAll(async () => {
    store = await exportedStore();
    folder = mkdtempSync(join(tmpdir(), 'plangraph-exports-'));
    const [python, files] = await Promise.all([preparePython(), exportFiles(store.reader, folder)]);
    const script = join(packageRoot, 'test', 'support', 'python', 'read_exports.py');
    const run = spawnSync(python, [script], { input: JSON.stringify(files), encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(`the readers fail: ${run.stderr}`);
    found = JSON.parse(run.stdout) as Record<string, Found>;
    entities = (await collect(store.reader.scanEntities())).flat();
    relations = (await collect(store.reader.scanRelations())).flat();
    const assertions = await store.reader.assertionsOfRelations(relations.map(({ id }) => id));
    bestOf = new Map(relations.map(({ id }, at) => [id, assertions[at]![0]!]));
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a reader should find of an entity, given what its format does to text, and how it shows a list. */
  const nodeOf = ({ id: _id, name, type, aliases, jurisdiction, attributes, ...counts }: StoredEntity, dialect: Dialect): Fields => {
    const fields: Fields = { [dialect.label ?? 'label']: name, type, jurisdiction, ...counts, ...attributes };
    if (aliases.length > 0) fields['aliases'] = aliases;
    return shaped(fields, dialect);
  };
  const edgeOf = (
    { id, subject, object, type, modality, confidence, date, role, evidenceCount }: StoredRelation,
    dialect: Dialect,
  ): Fields => {
    const best = bestOf.get(id)!;
    const [passage] = best.evidence;
    return shaped(
      {
        ...{ source: subject, target: object, [dialect.type ?? 'type']: type, modality, confidence, date, role, evidenceCount },
        ...{ quote: passage!.quote, start: passage!.start, end: passage!.end, rule: best.rule, document: best.document },
      },
      dialect,
    );
  };

  const READERS: readonly [reader: string, dialect: Dialect][] = [
    ['networkx gexf', { text: xml, list: JSON.stringify }],
    ['networkx graphml', { text: xml, list: JSON.stringify }],
    ['igraph graphml', { text: xml, list: JSON.stringify }],
    ['networkx node-link', {}],
    ['ndex2 cx2', { label: 'name', type: 'interaction' }],
    ['pandas csv', { text: sheet, list: (all) => all.join('; ') }],
    ['pandas csv-raw', { list: JSON.stringify }],
    ['duckdb csv-raw', { list: JSON.stringify, scalar: rawNumber }],
    ['duckdb parquet', {}],
    ['pandas parquet', {}],
    ['openpyxl xlsx', { text: xml, list: (all) => all.join('; ') }],
  ];

  test.each(READERS)('%s: every entity with every field', (reader, dialect) => {
    const { nodes } = found[reader]!;
    expect(Object.keys(nodes).sort()).toEqual(entities.map(({ id }) => id).sort());
    for (const entity of entities)
      expect({ id: entity.id, ...nodes[entity.id] }).toMatchObject({ id: entity.id, ...nodeOf(entity, dialect) });
  });

  test.each(READERS)('%s: every relation with its ends and its best passage', (reader, dialect) => {
    const { edges } = found[reader]!;
    expect(Object.keys(edges).sort()).toEqual(relations.map(({ id }) => id).sort());
    for (const relation of relations)
      expect({ key: relation.id, ...edges[relation.id] }).toMatchObject({ key: relation.id, ...edgeOf(relation, dialect) });
  });

  test('an absent field is absent, in formats that can leave one out', () => {
    for (const reader of ['networkx node-link', 'networkx graphml', 'ndex2 cx2', 'duckdb parquet'])
      for (const { id, jurisdiction } of entities)
        expect([reader, id, Object.hasOwn(found[reader]!.nodes[id]!, 'jurisdiction')]).toEqual([reader, id, jurisdiction !== undefined]);
  });

  test.each(['pandas csv', 'pandas csv-raw', 'duckdb csv-raw', 'duckdb parquet', 'pandas parquet', 'openpyxl xlsx'])(
    '%s: as many passages as there are',
    async (reader) => {
      const ofRelations = await store.reader.assertionsOfRelations(relations.map(({ id }) => id));
      const ofEntities = await store.reader.assertionsOfEntities(entities.map(({ id }) => id));
      const passages = [...ofRelations, ...ofEntities].flat().flatMap(({ evidence }) => evidence);
      expect(passages.length).toBeGreaterThan(100);
      expect(found[reader]!.evidence).toBe(passages.length);
    },
  );

  test('openpyxl xlsx: each sheet has a header that stays and a filter, and tasks and targets are what entities are', () => {
    const { sheets, tasks, targets } = found['openpyxl xlsx'] as unknown as Record<'sheets' | 'tasks' | 'targets', Fields>;
    expect(Object.keys(sheets)).toEqual(['tasks', 'targets', 'entities', 'relations', 'evidence', 'documents']);
    expect(Object.values(sheets).every((one) => isDeepStrictEqual(one, ['A2', true]))).toBe(true);
    const ofType = (type: string): string[] => entities.filter((entity) => entity.type === type).map(({ id }) => id);
    expect([Object.keys(tasks).sort(), Object.keys(targets).sort()]).toEqual([ofType('Task').sort(), ofType('Target').sort()]);
  });

  test('networkx gexf: a dated relation has its time', () => {
    for (const { id, date } of relations) {
      const spells = found['networkx gexf']!.edges[id]!['spells'] as string[][] | undefined;
      if (date === undefined) expect(spells).toBeUndefined();
      else expect(spells![0]![0]).toBe({ 4: `${date}-01-01`, 7: `${date}-01` }[date.length] ?? date);
    }
  });

  test('rdflib turtle: entities, relations, and each passage by position and quote; planned ones are not said plainly', async () => {
    const { nodes, edges } = found['rdflib turtle']!;
    expect(Object.keys(nodes).sort()).toEqual(entities.map(({ id }) => id).sort());
    for (const { id, name, type, aliases } of entities)
      expect(nodes[id]).toEqual({ label: name, type, aliases: [...aliases].sort(byCodePoint) });
    expect(Object.keys(edges).sort()).toEqual(relations.map(({ id }) => id).sort());
    const assertions = await store.reader.assertionsOfRelations(relations.map(({ id }) => id));
    relations.forEach(({ id, subject, object, type, modality, confidence, date }, at) => {
      const { quotes, ...edge } = edges[id]!;
      expect(edge).toEqual({ source: subject, target: object, type, modality, confidence, date: date ?? null, plain: modality === 'FACT' });
      const expected = assertions[at]!.flatMap(({ document, evidence }) =>
        evidence.map(({ start, end, quote }) => [document, start, end, quote]),
      );
      expect((quotes as unknown[][]).map(String).sort()).toEqual(expected.map(String).sort());
    });
  });

  test('rdflib jsonld: the same graph as Turtle', () => {
    expect(found['rdflib jsonld']).toMatchObject({ isomorphic: true });
    expect((found['rdflib jsonld'] as unknown as { triples: number }).triples).toBeGreaterThan(1000);
  });

  test('pyshacl: what is exported keeps to the shapes, which notice what is missing', () => {
    const { conforms, report, ...without } = found['pyshacl'] as unknown as Fields;
    expect([conforms, report]).toEqual([true, expect.any(String)]);
    expect(without).toEqual({ 'without quotes': false });
  });

  test('ndex2 cx2: nodes are coloured by their types', () => {
    const { colours } = found['ndex2 cx2'] as unknown as { colours: { v: string; vp: string }[] };
    expect(colours).toEqual(ontology().entityTypes.map(({ name, colour }) => ({ v: name, vp: colour })));
  });

  test('followthemoney: valid entities and links of every kind that it has a schema for, no property dropped', () => {
    const { nodes, edges, dropped } = found['followthemoney'] as Found & { dropped: unknown[] };
    expect(dropped).toEqual([]);
    const known = entities.filter(({ type }) => !['Technology', 'Sector', 'Target'].includes(type));
    // Its ids have no underscore.
    const idOf = (id: string): string => id.replace('_', '-');
    expect(
      Object.keys(nodes)
        .filter((id) => id.startsWith('ent-'))
        .sort(),
    ).toEqual(known.map(({ id }) => idOf(id)).sort());
    const ids = new Set(known.map(({ id }) => id));
    const links = relations.filter(({ subject, object }) => ids.has(subject) && ids.has(object));
    expect(links.length).toBeGreaterThan(10);
    expect(Object.keys(edges).sort()).toEqual(links.map(({ id }) => idOf(id)).sort());
    for (const { id, subject, object } of links) expect(edges[idOf(id)]).toMatchObject({ source: idOf(subject), target: idOf(object) });
    expect(new Set(Object.values(edges).map(({ schema }) => schema))).toEqual(new Set(['ProjectParticipant', 'UnknownLink']));
  });

  test('a spreadsheet sees no formula', () => {
    const cells = readFileSync(join(folder, 'csv-nodes.csv'), 'utf8').match(/"(?:[^"]|"")*"/g)!;
    expect(cells.filter((cell) => /^"[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells).toContain(`"'=1+1"`);
  });
});

interface Dialect {
  /** What the format does to a text. */
  readonly text?: (text: string) => string;
  readonly list?: (all: readonly string[]) => string;
  readonly scalar?: (value: number | boolean, field: string) => unknown;
  /** How the format calls the name of an entity and the type of a relation. */
  readonly label?: string;
  readonly type?: string;
}

function shaped(fields: Fields, { text = (same) => same, list, scalar = (same) => same }: Dialect): Fields {
  const shape = (name: string, value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return list ? text(list(value as string[])) : value;
    return scalar(value as number | boolean, name);
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, shape(name, value)]));
}

/** `csv-raw` tells floats from whole numbers by their point. */
function rawNumber(value: number | boolean, field: string): string {
  const isFloat = ['confidence', 'value', 'valueMax'].includes(field);
  return isFloat && Number.isInteger(value) ? `${value}.0` : String(value);
}

/** XML cannot hold these in any way. */
function xml(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}

function sheet(text: string): string {
  const shown = text.replaceAll('\0', '\ufffd');
  return /^[=+\-@\t\r\n＝＋－＠\ufffd]/.test(shown) ? `'${shown}` : shown;
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
