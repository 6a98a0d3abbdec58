import type { PlainEntityField } from '../../query/fields.js';
import type { DocumentField, Field, RelationCountField, RelationField } from '../../port/queries.js';
import { type Sql, sql } from '../connection/sql.js';
import { type FieldMapping, foldSql } from './conditions.js';

/*
 * Where each field of the port's closed lists lies in the tables. Queries name the tables by one letter each:
 * e (entity), r (relation), d (document).
 */

const ENTITY: Readonly<Record<PlainEntityField, FieldMapping>> = {
  id: { column: sql`e.id` },
  type: { column: sql`e.type` },
  name: { column: sql`e.name`, folded: sql`e.folded` },
  alias: { anyRow: (test) => sql`e.id IN (SELECT entity FROM entity_alias WHERE ${test(sql`alias`, sql`folded`)})` },
  jurisdiction: { column: sql`e.jurisdiction`, optional: true },
  document: { anyRow: (test) => sql`e.id IN (SELECT entity FROM entity_statement WHERE ${test(sql`document`, foldSql(sql`document`))})` },
  rule: { anyRow: (test) => sql`EXISTS (SELECT 1 FROM mention WHERE entity = e.id AND ${test(sql`rule`, foldSql(sql`rule`))})` },
  mentionCount: { column: sql`e.mention_count` },
  relationCount: { column: sql`e.relation_count` },
  documentCount: { column: sql`e.document_count` },
};

const RELATION: Readonly<Record<RelationField, FieldMapping>> = {
  id: { column: sql`r.id` },
  type: { column: sql`r.type` },
  subject: { column: sql`r.subject` },
  object: { column: sql`r.object` },
  subjectType: { column: sql`r.subject_type` },
  objectType: { column: sql`r.object_type` },
  modality: { column: sql`r.modality` },
  confidence: { column: sql`r.confidence` },
  date: { column: sql`r.date`, optional: true },
  role: { column: sql`r.role`, optional: true },
  document: {
    anyRow: (test) =>
      sql`r.id IN (SELECT relation FROM assertion WHERE relation IS NOT NULL AND ${test(sql`document`, foldSql(sql`document`))})`,
  },
  rule: { anyRow: (test) => sql`EXISTS (SELECT 1 FROM assertion WHERE relation = r.id AND ${test(sql`rule`, foldSql(sql`rule`))})` },
  ruleVersion: {
    anyRow: (test) =>
      sql`EXISTS (SELECT 1 FROM assertion WHERE relation = r.id AND ${test(sql`rule_version`, foldSql(sql`rule_version`))})`,
  },
  evidenceCount: { column: sql`r.evidence_count` },
};

const DOCUMENT: Readonly<Record<DocumentField, FieldMapping>> = {
  id: { column: sql`d.id` },
  source: { column: sql`d.source` },
  title: { column: sql`d.title` },
  issuer: {
    anyRow: (test) =>
      sql`EXISTS (SELECT 1 FROM json_each(d.issuers) AS issuer WHERE ${test(sql`issuer.value`, foldSql(sql`issuer.value`))})`,
  },
  docNumber: { column: sql`d.doc_number`, optional: true },
  date: { column: sql`d.date`, optional: true },
  periodStart: { column: sql`d.period_start`, optional: true },
  periodEnd: { column: sql`d.period_end`, optional: true },
  jurisdiction: { column: sql`d.jurisdiction`, optional: true },
  policy: { column: sql`d.policy`, optional: true },
};

/* The fields have been checked: see `query/check-query.ts`. */

export function entityMapping(field: Field): FieldMapping {
  if (typeof field === 'string') return ENTITY[field as PlainEntityField];
  if ('relationType' in field) return { column: countOf(field) };
  return {
    anyRow: (test) =>
      sql`e.id IN (SELECT entity FROM entity_attribute WHERE attribute = ${field.attribute} AND ${test(sql`value`, foldSql(sql`value`))})`,
  };
}

export function relationMapping(field: Field): FieldMapping {
  return RELATION[field as RelationField];
}

export function documentMapping(field: Field): FieldMapping {
  return DOCUMENT[field as DocumentField];
}

/** What an entity list sorts by where the key is an attribute. */
export function attributeValue(attribute: string): Sql {
  return sql`(SELECT value FROM entity_attribute WHERE entity = e.id AND attribute = ${attribute})`;
}

/** How many relations of one type the entity has. */
function countOf({ direction, relationType: type }: RelationCountField): Sql {
  const out = sql`(SELECT count(*) FROM relation WHERE subject = e.id AND type = ${type})`;
  if (direction === 'OUT') return out;
  const incoming = sql`SELECT count(*) FROM relation WHERE object = e.id AND type = ${type}`;
  // A relation of an entity with itself counts once.
  return direction === 'IN' ? sql`(${incoming})` : sql`(${out} + (${incoming} AND subject <> e.id))`;
}
