import type { Direction, SomeCondition } from '../../port/queries.js';
import { MAX_TIES_DEEP } from '../../query/check-query.js';
import { type Cypher, cypher } from '../cypher.js';
import { relationshipTypes } from '../names.js';
import type { Places, Tied } from './conditions.js';
import { documentPlace, entityPlace, relationPlace, type RelationVariables } from './places.js';

/*
 * What records are tied to, as subqueries. A name that stands outside means the same thing inside, so each step away
 * from the record has variables of its own.
 */

const ENTITIES: readonly Cypher[] = [cypher`e1`, cypher`e2`, cypher`e3`, cypher`e4`, cypher`e5`];
const RELATIONS: readonly Cypher[] = [cypher`r1`, cypher`r2`, cypher`r3`, cypher`r4`, cypher`r5`];
const DOCUMENTS: readonly Cypher[] = [cypher`d1`, cypher`d2`, cypher`d3`, cypher`d4`, cypher`d5`];
if (ENTITIES.length !== MAX_TIES_DEEP) throw new Error('one variable is needed for each step that a condition may take');

/** The places of an entity under its variable, `depth` steps away from the record that is listed. */
export function entityPlaces(e: Cypher, depth = 0): Places {
  return {
    placeOf: (field) => entityPlace(field, e),
    tied(tie) {
      if (tie.some === 'relations') return alongRelations(e, tie, depth);
      const d = DOCUMENTS[depth]!;
      return {
        places: documentPlaces(d, depth + 1),
        exists: (passes) => cypher`EXISTS { MATCH (${e})<-[:CONTRIBUTES]-(${d}:Document) WHERE ${passes} }`,
      };
    },
  };
}

/** The places of a relationship under its variables. */
export function relationPlaces(variables: RelationVariables, depth = 0): Places {
  const { r, subject, object, other } = variables;
  return {
    placeOf: (field) => relationPlace(field, variables),
    tied(tie) {
      if (tie.some === 'documents') return documentsOfRelation(r, depth);
      const end = { subject, object, other }[tie.some as 'subject' | 'object' | 'other'];
      if (end) return { places: entityPlaces(end, depth + 1), exists: (passes) => passes };
      const e = ENTITIES[depth]!;
      const match = tie.some === 'subject' ? cypher`(${e}:Entity)-[${r}]->()` : cypher`()-[${r}]->(${e}:Entity)`;
      return { places: entityPlaces(e, depth + 1), exists: (passes) => cypher`EXISTS { MATCH ${match} WHERE ${passes} }` };
    },
  };
}

/** The places of a document under its variable. */
export function documentPlaces(d: Cypher, depth = 0): Places {
  return {
    placeOf: (field) => documentPlace(field, d),
    tied() {
      const e = ENTITIES[depth]!;
      return {
        places: entityPlaces(e, depth + 1),
        exists: (passes) => cypher`EXISTS { MATCH (${d})-[:CONTRIBUTES]->(${e}:Entity) WHERE ${passes} }`,
      };
    },
  };
}

/** The places of what is listed, under the letters that lists use: e, d, and r from s to o. */
export const ENTITY_PLACES: Places = entityPlaces(cypher`e`);
export const DOCUMENT_PLACES: Places = documentPlaces(cypher`d`);
export const RELATION_PLACES: Places = relationPlaces({ r: cypher`r`, subject: cypher`s`, object: cypher`o` });

/** The relationships of an entity to another, as a pattern. */
export function tiePattern(e: Cypher, r: Cypher, types: Cypher, direction: Direction, other: Cypher): Cypher {
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

function alongRelations(e: Cypher, { direction, types }: SomeCondition & { readonly some: 'relations' }, depth: number): Tied {
  const r = RELATIONS[depth]!;
  const other = ENTITIES[depth]!;
  const names = relationshipTypes(types);
  const places = relationPlaces(followed(e, r, direction, other), depth + 1);
  if (!names) return { places, exists: () => cypher`false` };
  return { places, exists: (passes) => cypher`EXISTS { MATCH ${tiePattern(e, r, names, direction, other)} WHERE ${passes} }` };
}

function documentsOfRelation(r: Cypher, depth: number): Tied {
  const d = DOCUMENTS[depth]!;
  return {
    places: documentPlaces(d, depth + 1),
    exists: (passes) => cypher`EXISTS { MATCH ()<-[:CLAIMS {relation: ${r}.id}]-(${d}:Document) WHERE ${passes} }`,
  };
}
