import { type TObject, Type } from '@sinclair/typebox';
import Database from 'better-sqlite3';
import {
  AssertionRecord,
  DocumentGraph,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  RelationRecord,
  SectionRecord,
} from '../../../schema/records.js';
import type { StoredEntity } from '../../../src/store/port/graph-store.js';
import { type Columns, columnsOf, DOCUMENT, STORED_ENTITY } from '../../../src/store/records/columns.js';
import { migrate } from '../../../src/store/sqlite/migrations/migrate.js';
import { OtherEnds } from '../../../src/store/sqlite/read/other-ends.js';
import { RowColumns } from '../../../src/store/sqlite/records/row-columns.js';
import * as tables from '../../../src/store/sqlite/records/tables.js';

/** Every table that keeps records, with the schema of the record and the columns that are written. */
const TABLES: readonly (readonly [table: string, schema: TObject, written: { readonly names: readonly string[] }])[] = [
  ['document', DocumentRecord, tables.DOCUMENT_ROW],
  ['section', SectionRecord, tables.SECTION],
  ['mention', MentionRecord, tables.MENTION],
  ['assertion', AssertionRecord, tables.ASSERTION_ROW],
  ['entity_statement', EntityRecord, tables.ENTITY_STATEMENT_ROW],
  ['entity', EntityRecord, tables.ENTITY_ROW],
  ['relation', RelationRecord, tables.RELATION_ROW],
];

interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

function columnsOfTable(table: string): TableColumn[] {
  const driver = new Database(':memory:');
  migrate(driver, ':memory:');
  const columns = driver.pragma(`table_info('${table}')`) as { name: string; type: string; notnull: number; pk: number }[];
  driver.close();
  return columns.map(({ name, type, notnull, pk }) => ({ name, type, required: notnull === 1 || pk > 0 }));
}

/** The columns that a table has to have for the fields of a schema. */
function expectedOf(schema: TObject, renamed: Readonly<Record<string, string>> = {}): TableColumn[] {
  const { names } = new RowColumns(columnsOf(schema), renamed);
  return Object.entries(schema.properties).map(([field, { type }], at) => ({
    name: names[at]!,
    type: type === 'number' ? 'REAL' : type === 'integer' ? 'INTEGER' : 'TEXT',
    required: (schema.required ?? []).includes(field),
  }));
}

function lacking(table: string, schema: TObject): TableColumn[] {
  const columns = columnsOfTable(table);
  const expected = expectedOf(schema, table === 'entity_statement' ? { id: 'entity' } : {});
  return expected.filter((column) => !columns.some((other) => JSON.stringify(other) === JSON.stringify(column)));
}

test.each(TABLES)('the table %s has a column for each field of its record, and each is written', (table, schema, { names }) => {
  expect(lacking(table, schema)).toEqual([]);
  expect([...names].sort()).toEqual(columnsOfTable(table).map(({ name }) => name).sort()); // prettier-ignore
});

test('a field without a column is found, and one whose column holds something else', () => {
  const more = Type.Object({ ...AssertionRecord.properties, hedgedBy: Type.Optional(Type.String()), confidence: Type.String() });
  expect(lacking('assertion', more)).toEqual([
    { name: 'confidence', type: 'TEXT', required: true },
    { name: 'hedged_by', type: 'TEXT', required: false },
  ]);
});

test('every kind of record that a document has is kept in a table', () => {
  const kept = new Set(TABLES.map(([, schema]) => schema));
  const { document, sections, entities, mentions, relations, assertions } = DocumentGraph.properties;
  for (const schema of [document, sections.items, entities.items, mentions.items, relations.items, assertions.items])
    expect(kept.has(schema)).toBe(true);
  const { text: _, issues: _issues, run: _run, ...lists } = DocumentGraph.properties;
  expect(Object.keys(lists)).toEqual(['document', 'sections', 'entities', 'mentions', 'relations', 'assertions']);
  expect(Object.keys(DOCUMENT)).toEqual([...Object.keys(DocumentRecord.properties), 'run', 'issues']);
});

test('the other end of a relation has each field of an entity, those that the relation does not tell from its record', () => {
  const fields = Object.keys(STORED_ENTITY);
  const record = Object.fromEntries(fields.map((field) => [field, `${field} of the record`])) as unknown as StoredEntity;
  const asked: (readonly string[])[] = [];
  const ends = new OtherEnds((ids) => {
    asked.push(ids);
    return ids.map((id) => ({ ...record, id }));
  });
  const [end, other] = [ends.add('a', 'Place', 'A'), ends.add('b', 'Zone', 'B')];
  expect(asked).toEqual([]);
  const told = { id: 'a', type: 'Place', name: 'A' };
  expect(Object.fromEntries(fields.map((field) => [field, end[field as keyof StoredEntity]]))).toEqual({ ...record, ...told });
  expect(other.attributes).toBe(record.attributes);
  expect(asked).toEqual([['a', 'b']]);
});

const SHAPE = Type.Object({
  docName: Type.Optional(Type.String()),
  kind: Type.Union([Type.Literal('A'), Type.Literal('B')]),
  count: Type.Integer(),
  names: Type.Array(Type.String()),
  value: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
  spans: Type.Array(Type.Object({ start: Type.Integer() })),
  bag: Type.Record(Type.String(), Type.String()),
});

test('a schema says what its columns hold', () => {
  expect(columnsOf(SHAPE)).toEqual({
    docName: 'plain',
    kind: 'plain',
    count: 'plain',
    names: 'texts',
    value: 'scalar',
    spans: 'json',
    bag: 'json',
  } satisfies Columns<typeof SHAPE.static>);
});

const FULL = {
  docName: 'd',
  kind: 'A',
  count: 0,
  names: ['x', 'y'],
  value: false,
  spans: [{ start: 1 }],
  bag: { b: '2', a: '1' },
} as const;
const { docName: _, value: _value, ...BARE } = FULL;

test.each([
  ['full', FULL],
  ['bare', BARE],
])('a %s record is the same again as a row', (_name, record) => {
  const columns = new RowColumns<object>(columnsOf(SHAPE));
  const values = columns.toValues(record);
  expect(columns.names).toEqual(['doc_name', 'kind', 'count', 'names', 'value', 'spans', 'bag']);
  const row = Object.fromEntries(columns.names.map((name, at) => [name, values[at]]));
  expect(columns.toRecord({ ...row, at: 3 })).toStrictEqual(record);
  expect(columns.toRecordAt(['key', ...values], 1)).toStrictEqual(record);
});

test('a record is kept as canonical JSON, so that equal ones are equal texts', () => {
  expect(new RowColumns<object>(columnsOf(SHAPE)).toValues(FULL)).toEqual([
    'd',
    'A',
    0,
    '["x","y"]',
    'false',
    '[{"start":1}]',
    '{"a":"1","b":"2"}',
  ]);
});
