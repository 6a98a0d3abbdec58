import type { AssertionRecord, DocumentGraph, EntityRecord } from '../../../../schema/records.js';
import { canonicalJson } from '../../merge/contribution-hash.js';
import type { SqliteConnection } from '../connection/connection.js';
import type { SqlValue } from '../connection/sql.js';
import { insertPassages } from './passages.js';

/** Writes everything that a document contributes, as it gave it, into the tables of contributions. */
export function insertContribution(connection: SqliteConnection, graph: DocumentGraph, hash: string): void {
  const { document, text, sections, entities, mentions, assertions } = graph;
  const { id } = document;
  connection.runEach(INSERT_DOCUMENT, [documentRow(graph, hash)]);
  connection.runEach('INSERT INTO document_text VALUES (?, ?)', [[id, text]]);
  insertPassages(connection, id, text, sections);
  connection.runEach(
    'INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    mapRows(sections, (section) => {
      const { kind, order, number, title, path, start, end } = section;
      return [section.id, id, section.parent ?? null, kind, order, number, title, JSON.stringify(path), start, end];
    }),
  );
  connection.runEach('INSERT INTO entity_statement VALUES (?, ?, ?, ?, ?, ?, ?)', mapRows(entities, entityRow(id)));
  connection.runEach(
    'INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    mapRows(mentions, ({ id: mention, entity, section, start, end, quote, rule }) => [
      mention,
      id,
      entity,
      section,
      start,
      end,
      quote,
      rule,
    ]),
  );
  connection.runEach('INSERT INTO assertion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', mapRows(assertions, assertionRow));
}

const INSERT_DOCUMENT = 'INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

function documentRow({ document, run, issues }: DocumentGraph, hash: string): SqlValue[] {
  return [
    document.id,
    document.source,
    document.sha256,
    document.length,
    document.mediaType,
    document.encoding,
    document.title,
    JSON.stringify(document.issuers),
    document.docNumber ?? null,
    document.date ?? null,
    document.periodStart ?? null,
    document.periodEnd ?? null,
    document.jurisdiction ?? null,
    document.policy ?? null,
    canonicalJson(run),
    canonicalJson(issues),
    hash,
  ];
}

function entityRow(document: string): (entity: EntityRecord) => SqlValue[] {
  return ({ id, type, name, aliases, jurisdiction, attributes }) => [
    id,
    document,
    type,
    name,
    JSON.stringify(aliases),
    jurisdiction ?? null,
    canonicalJson(attributes),
  ];
}

function assertionRow(assertion: AssertionRecord): SqlValue[] {
  const { id, document, relation, entity, attribute, value, modality, confidence, date, role, rule, ruleVersion, source, evidence } =
    assertion;
  return [
    id,
    document,
    relation ?? null,
    entity ?? null,
    attribute ?? null,
    value === undefined ? null : JSON.stringify(value),
    modality,
    confidence,
    date ?? null,
    role ?? null,
    rule,
    ruleVersion,
    source,
    evidence[0]?.start ?? 0,
    canonicalJson(evidence),
  ];
}

function* mapRows<T>(records: readonly T[], toRow: (record: T) => SqlValue[]): Generator<SqlValue[]> {
  for (const record of records) yield toRow(record);
}
