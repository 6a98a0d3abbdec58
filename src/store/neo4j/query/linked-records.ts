import type { Direction, SomeCondition } from '../../port/queries.js';
import { MAX_LINK_DEPTH } from '../../query/check-query.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import { relationshipTypes } from './names.js';
import type { FieldMappings, LinkedRecords } from './conditions.js';
import { documentMapping, entityMapping, relationMapping, type RelationVariables } from './field-mapping.js';

/*
 * What records are linked to, as subqueries. A name that stands outside means the same thing inside, so each step away
 * from the record has variables of its own.
 */

const ENTITIES: readonly Cypher[] = [cypher`e1`, cypher`e2`, cypher`e3`, cypher`e4`, cypher`e5`];
const RELATIONS: readonly Cypher[] = [cypher`r1`, cypher`r2`, cypher`r3`, cypher`r4`, cypher`r5`];
const DOCUMENTS: readonly Cypher[] = [cypher`d1`, cypher`d2`, cypher`d3`, cypher`d4`, cypher`d5`];
if (ENTITIES.length !== MAX_LINK_DEPTH) throw new Error('one variable is needed for each step that a condition may take');

/** The mappings of an entity under its variable, `depth` steps away from the record that is listed. */
export function entityMappings(e: Cypher, depth = 0): FieldMappings {
  return {
    mappingOf: (field) => entityMapping(field, e),
    linked(link) {
      if (link.some === 'relations') return alongRelations(e, link, depth);
      const d = DOCUMENTS[depth]!;
      return {
        mappings: documentMappings(d, depth + 1),
        exists: (passes) => cypher`EXISTS { MATCH (${e})<-[:ENTITY_STATEMENT]-(${d}:Document) WHERE ${passes} }`,
      };
    },
  };
}

/** The mappings of a relationship under its variables. */
export function relationMappings(variables: RelationVariables, depth = 0): FieldMappings {
  const { r, subject, object, other } = variables;
  return {
    mappingOf: (field) => relationMapping(field, variables),
    linked(link) {
      if (link.some === 'documents') return documentsOfRelation(r, depth);
      const end = { subject, object, other }[link.some as 'subject' | 'object' | 'other'];
      if (end) return { mappings: entityMappings(end, depth + 1), exists: (passes) => passes };
      const e = ENTITIES[depth]!;
      const match = link.some === 'subject' ? cypher`(${e}:Entity)-[${r}]->()` : cypher`()-[${r}]->(${e}:Entity)`;
      return { mappings: entityMappings(e, depth + 1), exists: (passes) => cypher`EXISTS { MATCH ${match} WHERE ${passes} }` };
    },
  };
}

/** The mappings of a document under its variable. */
export function documentMappings(d: Cypher, depth = 0): FieldMappings {
  return {
    mappingOf: (field) => documentMapping(field, d),
    linked() {
      const e = ENTITIES[depth]!;
      return {
        mappings: entityMappings(e, depth + 1),
        exists: (passes) => cypher`EXISTS { MATCH (${d})-[:ENTITY_STATEMENT]->(${e}:Entity) WHERE ${passes} }`,
      };
    },
  };
}

/** The mappings of what is listed, under the letters that lists use: e, d, and r from s to o. */
export const ENTITY_MAPPINGS: FieldMappings = entityMappings(cypher`e`);
export const DOCUMENT_MAPPINGS: FieldMappings = documentMappings(cypher`d`);
export const RELATION_MAPPINGS: FieldMappings = relationMappings({ r: cypher`r`, subject: cypher`s`, object: cypher`o` });

/** The relationships of an entity to another, as a pattern. */
export function relationshipPattern(e: Cypher, r: Cypher, types: Cypher, direction: Direction, other: Cypher): Cypher {
  if (direction === 'OUT') return cypher`(${e})-[${r}:${types}]->(${other}:Entity)`;
  if (direction === 'IN') return cypher`(${e})<-[${r}:${types}]-(${other}:Entity)`;
  return cypher`(${e})-[${r}:${types}]-(${other}:Entity)`;
}

/** The variables of a relationship that was followed from an entity to the one at its other end. */
export function followed(e: Cypher, r: Cypher, direction: Direction, other: Cypher): RelationVariables {
  if (direction === 'OUT') return { r, subject: e, object: other, other };
  if (direction === 'IN') return { r, subject: other, object: e, other };
  return { r, other };
}

function alongRelations(e: Cypher, { direction, types }: SomeCondition & { readonly some: 'relations' }, depth: number): LinkedRecords {
  const r = RELATIONS[depth]!;
  const other = ENTITIES[depth]!;
  const names = relationshipTypes(types);
  const mappings = relationMappings(followed(e, r, direction, other), depth + 1);
  if (!names) return { mappings, exists: () => cypher`false` };
  return { mappings, exists: (passes) => cypher`EXISTS { MATCH ${relationshipPattern(e, r, names, direction, other)} WHERE ${passes} }` };
}

function documentsOfRelation(r: Cypher, depth: number): LinkedRecords {
  const d = DOCUMENTS[depth]!;
  return {
    mappings: documentMappings(d, depth + 1),
    exists: (passes) => cypher`EXISTS { MATCH ()<-[:RELATION_STATEMENT {relation: ${r}.id}]-(${d}:Document) WHERE ${passes} }`,
  };
}
