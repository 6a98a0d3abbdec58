import { compareCodePoints } from './compare-code-points.js';
import type { AssertionRecord, RelationRecord } from './records.js';

/** What one assertion says of a relation. */
export interface RelationStatement extends Pick<AssertionRecord, 'modality' | 'confidence'> {
  readonly date?: string | null;
  readonly role?: string | null;
}

/** The ends and the type, which the relation's id is made of and which all documents therefore share. */
export type RelationEnds = Pick<RelationRecord, 'id' | 'type' | 'subject' | 'object'>;

/**
 * The one law by which assertions make a relation: those of a document its record in the document's graph, those of all
 * documents the relation of the store. The result depends on the set of statements only, never on their order:
 * - modality: FACT where any statement is;
 * - confidence: the highest;
 * - date: that of the most confident dated statement; among equals the more precise, then the earlier;
 * - role: LEAD before SUPPORT before any other.
 *
 * What it makes of some statements must not stand among others: a record does not say how sure its date is.
 * @throws RangeError for no statements: nothing stands without evidence
 */
export function mergeRelation(ends: RelationEnds, statements: readonly RelationStatement[]): RelationRecord {
  if (statements.length === 0) throw new RangeError(`relation ${ends.id} stands on no assertion`);
  const dated = statements.filter(({ date }) => date != null).sort(compareDated)[0];
  const role = statements.flatMap((statement) => statement.role ?? []).sort(compareRoles)[0];
  return {
    id: ends.id,
    type: ends.type,
    subject: ends.subject,
    object: ends.object,
    modality: statements.some(({ modality }) => modality === 'FACT') ? 'FACT' : 'PLANNED',
    confidence: Math.max(...statements.map(({ confidence }) => confidence)),
    ...(dated?.date == null ? {} : { date: dated.date }),
    ...(role === undefined ? {} : { role }),
  };
}

function compareDated(a: RelationStatement, b: RelationStatement): number {
  const left = a.date ?? '';
  const right = b.date ?? '';
  return b.confidence - a.confidence || right.length - left.length || compareCodePoints(left, right);
}

const ROLE_ORDER = ['LEAD', 'SUPPORT'];

function compareRoles(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compareCodePoints(a, b);
}

function rankOf(role: string): number {
  const rank = ROLE_ORDER.indexOf(role);
  return rank < 0 ? ROLE_ORDER.length : rank;
}
