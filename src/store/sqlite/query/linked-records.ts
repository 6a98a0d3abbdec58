import type { Direction, SomeCondition } from '../../port/queries.js';
import { NOTHING, type Sql, sql } from '../connection/sql.js';
import { isOneOf, type FieldMappings, type LinkedRecords } from './conditions.js';
import { documentMapping, entityMapping, relationMapping } from './field-mapping.js';

/*
 * What records are linked to, as subqueries. Each names its table by the letter that `field-mapping.ts` uses, and so hides the
 * table of that letter outside: a condition speaks of the record it is about, and a link of the record just outside it.
 */

export const ENTITY_MAPPINGS: FieldMappings = {
  mappingOf: entityMapping,
  linked(link) {
    if (link.some === 'relations') return sidesOf(link);
    const from = sql`entity_statement AS s CROSS JOIN document AS d ON d.id = s.document WHERE s.entity = e.id`;
    return [{ mappings: DOCUMENT_MAPPINGS, exists: (passes) => sql`EXISTS (SELECT 1 FROM ${from} AND ${passes})` }];
  },
};

export const RELATION_MAPPINGS: FieldMappings = { mappingOf: relationMapping, linked: (link) => [ofRelation(link, undefined)] };

export const DOCUMENT_MAPPINGS: FieldMappings = {
  mappingOf: documentMapping,
  linked() {
    const from = sql`entity_statement AS s CROSS JOIN entity AS e ON e.id = s.entity WHERE s.document = d.id`;
    return [{ mappings: ENTITY_MAPPINGS, exists: (passes) => sql`EXISTS (SELECT 1 FROM ${from} AND ${passes})` }];
  },
};

/** The mappings of a relation that was reached from the entity at its one end; `other` is the id at its other. */
export function relatedMappings(other: Sql): FieldMappings {
  return { mappingOf: relationMapping, linked: (link) => [ofRelation(link, other)] };
}

/** One type keeps an index in page order; several are looked up. */
export function typeFilter(types: readonly string[] | undefined): Sql {
  if (!types) return NOTHING;
  return types.length === 1 ? sql` AND r.type = ${types[0]!}` : sql` AND ${isOneOf(sql`r.type`, types)}`;
}

function sidesOf({
  direction,
  types,
}: SomeCondition & { readonly direction: Direction; readonly types?: readonly string[] }): LinkedRecords[] {
  const side = (own: Sql, other: Sql): LinkedRecords => ({
    mappings: relatedMappings(other),
    exists: (passes) => sql`EXISTS (SELECT 1 FROM relation AS r WHERE ${own} = e.id${typeFilter(types)} AND ${passes})`,
  });
  const out = side(sql`r.subject`, sql`r.object`);
  const incoming = side(sql`r.object`, sql`r.subject`);
  return { OUT: [out], IN: [incoming], BOTH: [out, incoming] }[direction];
}

function ofRelation(link: SomeCondition, other: Sql | undefined): LinkedRecords {
  if (link.some === 'documents') {
    const from = sql`assertion AS a CROSS JOIN document AS d ON d.id = a.document WHERE a.relation = r.id`;
    return { mappings: DOCUMENT_MAPPINGS, exists: (passes) => sql`EXISTS (SELECT 1 FROM ${from} AND ${passes})` };
  }
  const end = link.some === 'subject' ? sql`r.subject` : link.some === 'object' ? sql`r.object` : other;
  // `checkCondition` has refused the other end where there is none.
  if (!end) throw new TypeError(`${link.some} leads nowhere from here`);
  return { mappings: ENTITY_MAPPINGS, exists: (passes) => sql`EXISTS (SELECT 1 FROM entity AS e WHERE e.id = ${end} AND ${passes})` };
}
