import type { Modality, RelationRecord } from '../../../schema/records.js';
import { compareCodePoints } from './compare-code-points.js';

/** What one document's relation record, or one assertion about it, says of the relation. */
export interface RelationClaim {
  readonly modality: Modality;
  readonly confidence: number;
  readonly date?: string | null;
  readonly role?: string | null;
}

/** The ends and the type, which the relation's id is made of and which all documents therefore share. */
export type RelationEnds = Pick<RelationRecord, 'id' | 'type' | 'subject' | 'object'>;

/**
 * One relation as all documents together see it. The result depends on the set of claims only, never on their order:
 * - modality: FACT where any claim is;
 * - confidence: the highest;
 * - date: that of the most confident dated claim; among equals the more precise, then the earlier;
 * - role: LEAD before SUPPORT before any other.
 */
export function mergeRelation(ends: RelationEnds, claims: readonly RelationClaim[]): RelationRecord {
  const dated = claims.filter((claim) => claim.date != null).sort(compareDated)[0];
  const role = claims.flatMap((claim) => claim.role ?? []).sort(compareRoles)[0];
  return {
    id: ends.id,
    type: ends.type,
    subject: ends.subject,
    object: ends.object,
    modality: claims.some((claim) => claim.modality === 'FACT') ? 'FACT' : 'PLANNED',
    confidence: Math.max(...claims.map((claim) => claim.confidence)),
    ...(dated?.date == null ? {} : { date: dated.date }),
    ...(role === undefined ? {} : { role }),
  };
}

/**
 * The view of a relation with what one more document says of it; undefined where only all claims together tell, for a view
 * does not say how sure its date is.
 */
export function addToRelation(view: RelationRecord, more: readonly RelationClaim[]): RelationRecord | undefined {
  const otherDate = view.date !== undefined && more.some(({ date }) => date != null && date !== view.date);
  return otherDate ? undefined : mergeRelation(view, [view, ...more]);
}

function compareDated(a: RelationClaim, b: RelationClaim): number {
  const left = a.date ?? '';
  const right = b.date ?? '';
  return b.confidence - a.confidence || right.length - left.length || compareCodePoints(left, right);
}

const ROLE_ORDER = ['LEAD', 'SUPPORT'];

function compareRoles(a: string, b: string): number {
  return rolePlace(a) - rolePlace(b) || compareCodePoints(a, b);
}

function rolePlace(role: string): number {
  const place = ROLE_ORDER.indexOf(role);
  return place < 0 ? ROLE_ORDER.length : place;
}
