import Database from 'better-sqlite3';
import type { DocumentGraph } from '../../../schema/records.js';

/**
 * What one would write by hand to keep the same records in SQLite and find them again, some documents a transaction: integer keys in
 * order of arrival, an index for each way that records are reached, evidence as JSON, FTS5 with trigrams for names and texts. No
 * merged view, no checks, nothing can be replaced.
 */
export function openPlainly(file: string): { load(graphs: readonly DocumentGraph[]): void; close(): void } {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(TABLES);
  const insert = (table: string, columns: number) => db.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join()})`);
  const [document, section, entity, named] = [insert('document', 6), insert('section', 8), insert('entity', 6), insert('named', 2)];
  const [mention, relation, assertion] = [insert('mention', 8), insert('relation', 6), insert('assertion', 15)];
  const [names, texts] = [db.prepare('INSERT INTO names VALUES (?)'), db.prepare('INSERT INTO texts VALUES (?)')];
  const entities = new Map<string, number>();
  const relations = new Map<string, number>();
  const numberOf = (known: Map<string, number>, id: string, add: () => void): number => {
    const number = known.get(id) ?? known.size + 1;
    if (known.has(id)) return number;
    known.set(id, number);
    add();
    return number;
  };
  const load = (graph: DocumentGraph): void => {
    const { id, title, source } = graph.document;
    const own = document.run(null, id, source, title, JSON.stringify(graph.document), graph.text).lastInsertRowid;
    texts.run(graph.text);
    const places = new Map<string, number | bigint>();
    for (const part of graph.sections) {
      const { kind, number, title, path, start, end } = part;
      places.set(part.id, section.run(null, own, kind, number, title, JSON.stringify(path), start, end).lastInsertRowid);
    }
    for (const one of graph.entities) {
      const add = (): void => {
        entity.run(null, one.id, one.type, one.name, JSON.stringify(one.aliases), JSON.stringify(one.attributes));
        names.run([one.name, ...one.aliases].join('\n'));
      };
      named.run(numberOf(entities, one.id, add), own);
    }
    for (const { id, entity, section, start, end, quote, rule } of graph.mentions)
      mention.run(null, Buffer.from(id.slice(4), 'hex'), entities.get(entity), places.get(section), start, end, quote, rule);
    for (const { id, type, subject, object, role } of graph.relations)
      numberOf(relations, id, () => relation.run(null, id, type, entities.get(subject), entities.get(object), role));
    for (const { id, relation, entity, value, evidence, ...one } of graph.assertions)
      assertion.run(
        ...[null, Buffer.from(id.slice(4), 'hex'), own, relation ? relations.get(relation) : null, entity ? entities.get(entity) : null],
        ...[one.attribute, value === undefined ? null : JSON.stringify(value), one.modality, one.confidence, one.date, one.role],
        ...[one.rule, one.ruleVersion, one.source, JSON.stringify(evidence)],
      );
  };
  return { load: db.transaction((graphs: readonly DocumentGraph[]) => graphs.forEach(load)), close: () => db.close() };
}

const TABLES = `
CREATE TABLE document (n INTEGER PRIMARY KEY, id TEXT UNIQUE, source TEXT, title TEXT, record TEXT, text TEXT);
CREATE TABLE section (n INTEGER PRIMARY KEY, document INT, kind TEXT, number TEXT, title TEXT, path TEXT, start INT, "end" INT);
CREATE INDEX section_of ON section (document);
CREATE TABLE entity (n INTEGER PRIMARY KEY, id TEXT UNIQUE, type TEXT, name TEXT, aliases TEXT, attributes TEXT);
CREATE INDEX entity_by_name ON entity (name);
CREATE INDEX entity_by_type ON entity (type);
CREATE TABLE named (entity INT, document INT);
CREATE INDEX named_by_entity ON named (entity, document);
CREATE INDEX named_by_document ON named (document);
CREATE TABLE mention (n INTEGER PRIMARY KEY, id BLOB, entity INT, section INT, start INT, "end" INT, quote TEXT, rule TEXT);
CREATE INDEX mention_by_entity ON mention (entity);
CREATE INDEX mention_by_section ON mention (section);
CREATE TABLE relation (n INTEGER PRIMARY KEY, id TEXT UNIQUE, type TEXT, subject INT, object INT, role TEXT);
CREATE INDEX relation_by_subject ON relation (subject, type);
CREATE INDEX relation_by_object ON relation (object, type);
CREATE TABLE assertion (n INTEGER PRIMARY KEY, id BLOB, document INT, relation INT, entity INT, attribute TEXT, value TEXT,
  modality TEXT, confidence REAL, date TEXT, role TEXT, rule TEXT, rule_version TEXT, source TEXT, evidence TEXT);
CREATE INDEX assertion_by_document ON assertion (document);
CREATE INDEX assertion_by_relation ON assertion (relation);
CREATE INDEX assertion_by_entity ON assertion (entity);
CREATE VIRTUAL TABLE names USING fts5(text, tokenize = 'trigram');
CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'trigram');
`;
