import type { AssertionRecord, Modality } from '../../../../schema/records.js';
import { sql } from '../connection/sql.js';

export interface AssertionRow {
  readonly id: string;
  readonly document: string;
  readonly relation: string | null;
  readonly entity: string | null;
  readonly attribute: string | null;
  readonly value: string | null;
  readonly modality: Modality;
  readonly confidence: number;
  readonly date: string | null;
  readonly role: string | null;
  readonly rule: string;
  readonly rule_version: number;
  readonly source: string;
  readonly evidence: string;
}

export const ASSERTION_COLUMNS = sql`t.id, t.document, t.relation, t.entity, t.attribute, t.value, t.modality, t.confidence,
  t.date, t.role, t.rule, t.rule_version, t.source, t.evidence`;

export function toAssertion(row: AssertionRow): AssertionRecord {
  return {
    id: row.id,
    document: row.document,
    ...(row.relation === null ? {} : { relation: row.relation }),
    ...(row.entity === null ? {} : { entity: row.entity }),
    ...(row.attribute === null ? {} : { attribute: row.attribute }),
    ...(row.value === null ? {} : { value: JSON.parse(row.value) as NonNullable<AssertionRecord['value']> }),
    modality: row.modality,
    confidence: row.confidence,
    ...(row.date === null ? {} : { date: row.date }),
    ...(row.role === null ? {} : { role: row.role }),
    rule: row.rule,
    ruleVersion: row.rule_version,
    source: row.source,
    evidence: JSON.parse(row.evidence) as AssertionRecord['evidence'],
  };
}
