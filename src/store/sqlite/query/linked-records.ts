import type { Direction, SomeCondition } from '../../port/queries.js';
import { NOTHING, type Sql, sql } from '../connection/sql.js';
import { isOneOf, type Places, type Tied } from './conditions.js';
import { documentPlace, entityPlace, relationPlace } from './field-mapping.js';

/*
 * What records are tied to, as subqueries. Each names its table by the letter that `places.ts` uses, and so hides the
 * table of that letter outside: a condition speaks of the record it is about, and a tie of the record just outside it.
 */

export const ENTITY_PLACES: Places = {
  placeOf: entityPlace,
  tied(tie) {
    if (tie.some === 'relations') return sidesOf(tie);
    const from = sql`entity_statement AS s CROSS JOIN document AS d ON d.id = s.document WHERE s.entity = e.id`;
    return [{ places: DOCUMENT_PLACES, exists: (passes) => sql`EXISTS (SELECT 1 FROM ${from} AND ${passes})` }];
  },
};

export const RELATION_PLACES: Places = { placeOf: relationPlace, tied: (tie) => [ofRelation(tie, undefined)] };

export const DOCUMENT_PLACES: Places = {
  placeOf: documentPlace,
  tied() {
    const from = sql`entity_statement AS s CROSS JOIN entity AS e ON e.id = s.entity WHERE s.document = d.id`;
    return [{ places: ENTITY_PLACES, exists: (passes) => sql`EXISTS (SELECT 1 FROM ${from} AND ${passes})` }];
  },
};

/** The places of a relation that was reached from the entity at its one end; `other` is the id at its other. */
export function relatedPlaces(other: Sql): Places {
  return { placeOf: relationPlace, tied: (tie) => [ofRelation(tie, other)] };
}

/** One type keeps an index in page order; several are looked up. */
export function typeFilter(types: readonly string[] | undefined): Sql {
  if (!types) return NOTHING;
  return types.length === 1 ? sql` AND r.type = ${types[0]!}` : sql` AND ${isOneOf(sql`r.type`, types)}`;
}

function sidesOf({ direction, types }: SomeCondition & { readonly direction: Direction; readonly types?: readonly string[] }): Tied[] {
  const side = (own: Sql, other: Sql): Tied => ({
    places: relatedPlaces(other),
    exists: (passes) => sql`EXISTS (SELECT 1 FROM relation AS r WHERE ${own} = e.id${typeFilter(types)} AND ${passes})`,
  });
  const out = side(sql`r.subject`, sql`r.object`);
  const incoming = side(sql`r.object`, sql`r.subject`);
  return { OUT: [out], IN: [incoming], BOTH: [out, incoming] }[direction];
}

function ofRelation(tie: SomeCondition, other: Sql | undefined): Tied {
  if (tie.some === 'documents') {
    const from = sql`assertion AS a CROSS JOIN document AS d ON d.id = a.document WHERE a.relation = r.id`;
    return { places: DOCUMENT_PLACES, exists: (passes) => sql`EXISTS (SELECT 1 FROM ${from} AND ${passes})` };
  }
  const end = tie.some === 'subject' ? sql`r.subject` : tie.some === 'object' ? sql`r.object` : other;
  // `checkCondition` has refused the other end where there is none.
  if (!end) throw new TypeError(`${tie.some} leads nowhere from here`);
  return { places: ENTITY_PLACES, exists: (passes) => sql`EXISTS (SELECT 1 FROM entity AS e WHERE e.id = ${end} AND ${passes})` };
}
