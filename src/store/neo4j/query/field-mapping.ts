import type { Direction, DocumentField, Field, RelationField } from '../../port/queries.js';
import type { PlainEntityField } from '../../query/fields.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import { relationshipTypes } from './names.js';
import { attributeProperty } from '../records/attribute-property.js';
import { foldedProperty } from '../records/folded-properties.js';
import { orderProperty } from '../records/order-key.js';
import { type FieldMapping, foldCode } from './conditions.js';

/** Where each field of the port's closed lists lies in the graph, given the variables that a query has for the record. */
type Fields<Field extends string, Variables> = Readonly<Record<Field, (variables: Variables) => FieldMapping>>;

/** A relationship and, where the query has variables for them, its ends; `other` is the one that it was followed to. */
export interface RelationVariables {
  readonly r: Cypher;
  readonly subject?: Cypher;
  readonly object?: Cypher;
  readonly other?: Cypher;
}

const ENTITY: Fields<PlainEntityField, Cypher> = {
  id: (e) => code(cypher`${e}.id`),
  type: (e) => code(cypher`${e}.type`),
  name: (e) => ({ ...text(cypher`${e}.name`, cypher`${e}._folded_name`, cypher`${e}._order_name`), start: orderStartOf(e) }),
  alias: (e) => ({ list: cypher`${e}.aliases`, foldedList: cypher`${e}._foldedAliases` }),
  jurisdiction: (e) => optional(text(cypher`${e}.jurisdiction`, cypher`${e}._folded_jurisdiction`, cypher`${e}._order_jurisdiction`)),
  document: (e) => ({ exists: (test) => cypher`EXISTS { (${e})<-[:ENTITY_STATEMENT]-(c:Document) WHERE ${test(cypher`c.id`)} }` }),
  rule: (e) => ({ exists: (test) => cypher`EXISTS { (${e})<-[:REFERS_TO]-(m:Mention) WHERE ${test(cypher`m.rule`)} }` }),
  mentionCount: (e) => number(cypher`${e}.mentionCount`),
  relationCount: (e) => number(cypher`${e}.relationCount`),
  documentCount: (e) => number(cypher`${e}.documentCount`),
};

const RELATION: Fields<RelationField, RelationVariables> = {
  id: ({ r }) => code(cypher`${r}.id`),
  type: ({ r }) => code(cypher`type(${r})`),
  subject: (variables) => code(cypher`${subjectOf(variables)}.id`),
  object: (variables) => code(cypher`${objectOf(variables)}.id`),
  subjectType: (variables) => code(cypher`${subjectOf(variables)}.type`),
  objectType: (variables) => code(cypher`${objectOf(variables)}.type`),
  modality: ({ r }) => code(cypher`${r}.modality`),
  confidence: ({ r }) => number(cypher`${r}.confidence`),
  date: ({ r }) => optional(code(cypher`${r}.date`)),
  role: ({ r }) => optional(code(cypher`${r}.role`)),
  document: ({ r }) => ({
    exists: (test) => cypher`EXISTS { MATCH ()<-[:RELATION_STATEMENT {relation: ${r}.id}]-(c:Document) WHERE ${test(cypher`c.id`)} }`,
  }),
  rule: ({ r }) => ({
    exists: (test) => cypher`EXISTS { MATCH (a:Assertion {relation: ${r}.id}) WHERE ${test(cypher`a.rule`)} }`,
  }),
  ruleVersion: ({ r }) => ({
    exists: (test) => cypher`EXISTS { MATCH (a:Assertion {relation: ${r}.id}) WHERE ${test(cypher`a.ruleVersion`)} }`,
  }),
  evidenceCount: ({ r }) => number(cypher`${r}.evidenceCount`),
};

const DOCUMENT: Fields<DocumentField, Cypher> = {
  id: (d) => code(cypher`${d}.id`),
  source: (d) => text(cypher`${d}.source`, cypher`${d}._folded_source`, cypher`${d}._order_source`),
  title: (d) => ({ ...text(cypher`${d}.title`, cypher`${d}._folded_title`, cypher`${d}._order_title`), start: orderStartOf(d) }),
  issuer: (d) => ({ list: cypher`${d}.issuers`, foldedList: cypher`${d}._foldedIssuers` }),
  docNumber: (d) => optional(text(cypher`${d}.docNumber`, cypher`${d}._folded_docNumber`, cypher`${d}._order_docNumber`)),
  date: (d) => optional(code(cypher`${d}.date`)),
  periodStart: (d) => optional(code(cypher`${d}.periodStart`)),
  periodEnd: (d) => optional(code(cypher`${d}.periodEnd`)),
  jurisdiction: (d) => optional(text(cypher`${d}.jurisdiction`, cypher`${d}._folded_jurisdiction`, cypher`${d}._order_jurisdiction`)),
  policy: (d) => optional(code(cypher`${d}.policy`)),
};

/* The fields have been checked: see `query/check-query.ts`. */

export function entityMapping(field: Field, e: Cypher): FieldMapping {
  if (typeof field === 'string') return ENTITY[field as PlainEntityField](e);
  if ('relationType' in field) {
    // Of a type that the ontology does not know there are none.
    const types = relationshipTypes([field.relationType]);
    // The planner turns a comparison with a bare count into one of degrees, which drops what stands behind the point.
    return number(types ? cypher`toInteger(${countRelationships(e, types, field.direction)})` : cypher`0`);
  }
  // Any word may be asked for, so the property's name is a parameter.
  const property = attributeProperty(field.attribute);
  const raw = cypher`${e}[${property}]`;
  const value = cypher`CASE ${raw} WHEN true THEN 'true' WHEN false THEN 'false' ELSE ${raw} END`;
  const folded = cypher`coalesce(${e}[${foldedProperty(property)}], ${value})`;
  return { value, folded, ordered: cypher`coalesce(${e}[${orderProperty(property)}], ${value})`, optional: true, mixed: true };
}

export function relationMapping(field: Field, variables: RelationVariables): FieldMapping {
  return RELATION[field as RelationField](variables);
}

export function documentMapping(field: Field, d: Cypher): FieldMapping {
  return DOCUMENT[field as DocumentField](d);
}

/** How many relationships of these types the node has: a pattern that a node's degree answers. */
export function countRelationships(e: Cypher, types: Cypher, direction: Direction): Cypher {
  if (direction === 'OUT') return cypher`COUNT { (${e})-[:${types}]->() }`;
  return direction === 'IN' ? cypher`COUNT { (${e})<-[:${types}]-() }` : cypher`COUNT { (${e})-[:${types}]-() }`;
}

function subjectOf({ r, subject }: RelationVariables): Cypher {
  return subject ?? cypher`startNode(${r})`;
}

function objectOf({ r, object }: RelationVariables): Cypher {
  return object ?? cypher`endNode(${r})`;
}

interface TextMapping {
  readonly value: Cypher;
  readonly folded: Cypher;
  readonly ordered?: Cypher;
}

/** A text whose folded form and order key are kept where they differ from it. */
function text(value: Cypher, folded: Cypher, ordered: Cypher): TextMapping {
  return { value, folded: cypher`coalesce(${folded}, ${value})`, ordered: cypher`coalesce(${ordered}, ${value})` };
}

/** The beginning of the text that a record is listed by: an entity's name, a document's title. */
export function orderStartOf(n: Cypher): Cypher {
  return cypher`${n}._order_start`;
}

function code(value: Cypher): TextMapping {
  return { value, folded: foldCode(value) };
}

function optional(mapping: TextMapping): FieldMapping {
  return { ...mapping, optional: true };
}

function number(value: Cypher): FieldMapping {
  return { value, folded: value };
}
