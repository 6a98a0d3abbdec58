import type { DocumentField, RelationField } from '../../port/queries.js';
import {
  attributeOf,
  DOCUMENT_FIELDS,
  ENTITY_FIELDS,
  fieldDefinition,
  type PlainEntityField,
  RELATION_FIELDS,
} from '../../query/fields.js';
import { type Cypher, cypher } from '../cypher.js';
import { attributeProperty, foldedProperty } from '../records/attribute-property.js';
import { orderProperty } from '../records/order-key.js';
import { type FieldPlace, foldCode } from './conditions.js';

/*
 * Where each field of the port's closed lists lies in the graph. Queries name nodes by one letter each: e (entity),
 * d (document), and a relationship r from s (subject) to o (object).
 */

const ENTITY: Readonly<Record<PlainEntityField, FieldPlace>> = {
  id: code(cypher`e.id`),
  type: code(cypher`e.type`),
  name: { value: cypher`e.name`, folded: cypher`coalesce(e._folded_name, e.name)`, ordered: cypher`coalesce(e._order_name, e.name)` },
  alias: { list: cypher`e.aliases`, foldedList: cypher`e._foldedAliases` },
  jurisdiction: {
    value: cypher`e.jurisdiction`,
    folded: cypher`coalesce(e._folded_jurisdiction, e.jurisdiction)`,
    ordered: cypher`coalesce(e._order_jurisdiction, e.jurisdiction)`,
    optional: true,
  },
  document: { exists: (test) => cypher`EXISTS { (e)<-[:ABOUT]-(c:EntityContribution) WHERE ${test(cypher`c.document`)} }` },
  mentionCount: number(cypher`e.mentionCount`),
  relationCount: number(cypher`e.relationCount`),
  documentCount: number(cypher`e.documentCount`),
};

const RELATION: Readonly<Record<RelationField, FieldPlace>> = {
  id: code(cypher`r.id`),
  type: code(cypher`type(r)`),
  subject: code(cypher`s.id`),
  object: code(cypher`o.id`),
  subjectType: code(cypher`s.type`),
  objectType: code(cypher`o.type`),
  modality: code(cypher`r.modality`),
  confidence: number(cypher`r.confidence`),
  date: { ...code(cypher`r.date`), optional: true },
  role: { ...code(cypher`r.role`), optional: true },
  document: {
    exists: (test) => cypher`EXISTS { MATCH (c:RelationContribution {relation: r.id}) WHERE ${test(cypher`c.document`)} }`,
  },
  evidenceCount: number(cypher`r.evidenceCount`),
};

const DOCUMENT: Readonly<Record<DocumentField, FieldPlace>> = {
  id: code(cypher`d.id`),
  source: {
    value: cypher`d.source`,
    folded: cypher`coalesce(d._folded_source, d.source)`,
    ordered: cypher`coalesce(d._order_source, d.source)`,
  },
  title: { value: cypher`d.title`, folded: cypher`coalesce(d._folded_title, d.title)`, ordered: cypher`coalesce(d._order_title, d.title)` },
  issuer: { list: cypher`d.issuers`, foldedList: cypher`d._foldedIssuers` },
  docNumber: {
    value: cypher`d.docNumber`,
    folded: cypher`coalesce(d._folded_docNumber, d.docNumber)`,
    ordered: cypher`coalesce(d._order_docNumber, d.docNumber)`,
    optional: true,
  },
  date: { ...code(cypher`d.date`), optional: true },
  jurisdiction: {
    value: cypher`d.jurisdiction`,
    folded: cypher`coalesce(d._folded_jurisdiction, d.jurisdiction)`,
    ordered: cypher`coalesce(d._order_jurisdiction, d.jurisdiction)`,
    optional: true,
  },
};

/** @throws PlangraphError BAD_ARGUMENT for a field outside the list, as do the other two. */
export function entityPlace(field: string): FieldPlace {
  const attribute = attributeOf(field);
  if (attribute === undefined) {
    fieldDefinition(ENTITY_FIELDS, field);
    return ENTITY[field as PlainEntityField];
  }
  // Any word may be asked for, so the property's name is a parameter.
  const property = attributeProperty(attribute);
  const raw = cypher`e[${property}]`;
  const value = cypher`CASE ${raw} WHEN true THEN 'true' WHEN false THEN 'false' ELSE ${raw} END`;
  const folded = cypher`coalesce(e[${foldedProperty(property)}], ${value})`;
  return { value, folded, ordered: cypher`coalesce(e[${orderProperty(property)}], ${value})`, optional: true, mixed: true };
}

export function relationPlace(field: string): FieldPlace {
  fieldDefinition(RELATION_FIELDS, field);
  return RELATION[field as RelationField];
}

export function documentPlace(field: string): FieldPlace {
  fieldDefinition(DOCUMENT_FIELDS, field);
  return DOCUMENT[field as DocumentField];
}

function code(value: Cypher): { value: Cypher; folded: Cypher } {
  return { value, folded: foldCode(value) };
}

function number(value: Cypher): FieldPlace {
  return { value, folded: value };
}
