import type { AssertionRecord } from '../../../../schema/records.js';
import type { StoredRelation } from '../../port/graph-store.js';
import * as columns from '../../records/columns.js';
import { PropertyColumns, type PropertyRow } from './property-columns.js';

/*
 * Nodes and relationships whose properties are the fields of a record. Under a name that ends in ROW stands what is written of
 * each; the rest is told by what it hangs from.
 */

export const SECTION = new PropertyColumns(columns.SECTION);

export const MENTION = new PropertyColumns(columns.MENTION);
export const MENTION_ROW = new PropertyColumns(columns.omit(columns.MENTION, 'document', 'section', 'entity'));

const ASSERTION = new PropertyColumns(columns.ASSERTION);

/** An assertion whose first quote is a property of its own, for which half of the evidence of most assertions is gone; and its start. */
export interface AssertionRow extends Omit<AssertionRecord, 'document' | 'entity'> {
  readonly quote: string;
  readonly start: number;
}

export const ASSERTION_ROW = new PropertyColumns<AssertionRow>({
  ...columns.omit(columns.ASSERTION, 'document', 'entity'),
  quote: 'plain',
  start: 'plain',
});

export function assertionRow(assertion: AssertionRecord): AssertionRow {
  const [first, ...others] = assertion.evidence;
  const evidence = first ? [{ ...first, quote: undefined as unknown as string }, ...others] : [];
  return { ...assertion, evidence, quote: first?.quote ?? '', start: first?.start ?? 0 };
}

export function toAssertion(node: PropertyRow): AssertionRecord {
  const assertion = ASSERTION.toRecord(node);
  const [first] = assertion.evidence;
  if (first) first.quote = node['quote'] as string;
  return assertion;
}

/** What one document says of an entity: a relationship between the two. */
export const ENTITY_STATEMENT = new PropertyColumns(columns.ENTITY);
export const ENTITY_STATEMENT_ROW = new PropertyColumns(columns.omit(columns.ENTITY, 'id'));

/** That one document speaks of a relation, and which: a relationship to its subject. What it says are its assertions. */
export const RELATION_STATEMENT_ROW = new PropertyColumns<{ readonly relation: string; readonly type: string; readonly object: string }>({
  relation: 'plain',
  type: 'plain',
  object: 'plain',
});

/** A relation with the type of its relationship and the ids of its ends beside the relationship's properties. */
export const RELATION = new PropertyColumns<StoredRelation>(columns.STORED_RELATION);
export const EDGE = new PropertyColumns(columns.EDGE);
/** What the relationship itself holds. */
export const RELATION_ROW = new PropertyColumns(columns.omit(columns.STORED_RELATION, 'type', 'subject', 'object'));
